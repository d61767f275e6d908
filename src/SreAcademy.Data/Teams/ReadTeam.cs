using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <summary>A team, for those who are in it.</summary>
public sealed class ReadTeam(AcademyDatabase database, TimeProvider time)
{
    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<TeamView?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TeamTable.SeatAsync(work, learnerId, StoredText.Of(key)) is not { } seat)
            return null;
        var members = await MemberTable.ReadAsync(work, seat.TeamId);
        return new TeamView
        {
            Key = seat.Key,
            Name = seat.Name,
            Version = seat.Version,
            Role = seat.Role,
            ArchivedAt = seat.ArchivedAt,
            Members = seat.IsLead ? members : [.. members.Select(member => member with { IsDisabled = false })],
            Invites = seat.IsLead ? await InviteTable.ReadAsync(work, seat.TeamId, StudyMoment.Now(time)) : [],
        };
    }
}
