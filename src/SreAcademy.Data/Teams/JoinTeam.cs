using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <summary>Takes somebody into a team by the link of an invitation, once, with what is assigned to the whole team.</summary>
public sealed class JoinTeam(AcademyDatabase database, TeamWrites writes)
{
    /// <param name="token">As it came from the link: anything.</param>
    public async Task<JoinTeamOutcome> HandleAsync(long learnerId, string token, CancellationToken cancellation = default)
    {
        if (InviteToken.HashOf(token) is not { } hash || await FindAsync(hash, cancellation) is not { } found)
            return new JoinTeamOutcome.Unknown();
        return await writes.WriteAsync(TeamWrites.LaneOf(found.Key), async work =>
        {
            // What was found may have changed meanwhile: from here on it stays.
            if (!await TeamTable.LockAsync(work, found.Key) || await InviteTable.FindAsync(work, hash, writes.Now) is not { } invited)
                return new JoinTeamOutcome.Unknown();
            if (await MemberTable.LockAccountAsync(work, learnerId) is not { } name)
                return new JoinTeamOutcome.NotAnAccount();
            return await RefusalAsync(work, learnerId, invited) ?? await JoinAsync(work, learnerId, name, invited);
        }, cancellation);
    }

    private async Task<InvitedTeam?> FindAsync(string hash, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await InviteTable.FindAsync(work, hash, writes.Now);
    }

    private static async ValueTask<JoinTeamOutcome?> RefusalAsync(DatabaseWork work, long learnerId, InvitedTeam invited)
    {
        if (await MemberTable.IsInAsync(work, invited.Id, learnerId))
            return new JoinTeamOutcome.AlreadyIn(invited.Key);
        return invited.Invite.State switch
        {
            InviteState.Archived => new JoinTeamOutcome.Archived(),
            InviteState.Revoked => new JoinTeamOutcome.Revoked(),
            InviteState.Expired => new JoinTeamOutcome.Expired(),
            InviteState.UsedUp => new JoinTeamOutcome.UsedUp(),
            _ when await MemberTable.CountAsync(work, invited.Id) >= TeamLimits.MostMembers => new JoinTeamOutcome.Full(TeamLimits.MostMembers),
            _ when await MemberTable.CountTeamsAsync(work, learnerId) >= TeamLimits.MostTeams => new JoinTeamOutcome.TooMany(TeamLimits.MostTeams),
            _ => null,
        };
    }

    private async ValueTask<JoinTeamOutcome> JoinAsync(DatabaseWork work, long learnerId, string name, InvitedTeam team)
    {
        var now = writes.Now;
        var leads = (await MemberTable.ReadAsync(work, team.Id)).Where(member => member.Role == TeamRole.Lead);
        await MemberTable.AddAsync(work, team.Id, learnerId, TeamRole.Member, now);
        await InviteTable.UseAsync(work, team.Invite.Id);
        var today = (await SettingsTable.ReadAsync(work, learnerId)).Calendar().DayOf(now);
        foreach (var assigned in await TeamAssignments.TakeOverAsync(work, team.Id, learnerId, today, now))
            await NoticeTable.AddAsync(
                work, now, learnerId, NoticeEvent.Assigned, $"assigned:{assigned.Key}:{now.ToUnixTimeMilliseconds()}",
                new NoticeBody(team.Name, assigned.Track, Start: assigned.StartDay, Due: assigned.DueDay, Note: assigned.Note), $"/assignments/{assigned.Key}");
        foreach (var lead in leads)
            await NoticeTable.AddAsync(
                work, now, lead.Id, NoticeEvent.MemberJoined, $"joined:{team.Key}:{learnerId}:{now.ToUnixTimeMilliseconds()}", new NoticeBody(team.Name, Person: name), TeamNotices.AddressOf(team.Key));
        await AuditTable.WriteAsync(work, now, learnerId, AuditActions.MemberJoined, new AuditBody(team.Name), team.Id, learnerId);
        writes.Announce(work, team.Key);
        return new JoinTeamOutcome.Joined(team.Key);
    }
}
