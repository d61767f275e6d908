using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

/// <summary>Founds a team, once for each time it is sent. Whoever founds it leads it.</summary>
public sealed class CreateTeam(TeamWrites writes)
{
    private static readonly Statement BySave = new("SELECT key FROM teams WHERE save_id = @save");

    private static readonly Statement Insert = new("""
        INSERT INTO teams (key, save_id, name, version, webhook_pace, created_at) VALUES (@key, @save, @name, 1, 0, @now) RETURNING id
        """);

    /// <param name="saveId">Made by the page for each new team, however often it is sent.</param>
    /// <param name="name">As it was typed.</param>
    public async Task<CreateTeamOutcome> HandleAsync(long learnerId, Guid saveId, string name, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(saveId, Guid.Empty);
        return TeamName.Of(name) is { } kept
            ? await writes.WriteAsync(learnerId, work => CreateAsync(work, learnerId, SaveOf(learnerId, saveId), kept), cancellation)
            : new CreateTeamOutcome.BadName();
    }

    private async ValueTask<CreateTeamOutcome> CreateAsync(DatabaseWork work, long learnerId, string save, string name)
    {
        if (await MemberTable.LockAccountAsync(work, learnerId) is null)
            return new CreateTeamOutcome.NotAnAccount();
        if (await work.FirstAsync(BySave, row => row.GetString(0), save) is { } earlier)
            return new CreateTeamOutcome.Earlier(earlier);
        if (await MemberTable.CountTeamsAsync(work, learnerId) >= TeamLimits.MostTeams)
            return new CreateTeamOutcome.TooMany(TeamLimits.MostTeams);
        var (key, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), writes.Now);
        var id = await work.FirstAsync(Insert, row => row.GetInt64(0), key, save, name, now.ToUnixTimeMilliseconds());
        await MemberTable.AddAsync(work, id, learnerId, TeamRole.Lead, now);
        await AuditTable.WriteAsync(work, now, learnerId, AuditActions.TeamCreated, new AuditBody(name), id, learnerId);
        return new CreateTeamOutcome.Created(key);
    }

    // The same id from somebody else is another team: nobody learns of a team by sending what its founder sent.
    private static string SaveOf(long learnerId, Guid saveId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{learnerId}:{saveId:N}")).AsSpan(0, 16));
}
