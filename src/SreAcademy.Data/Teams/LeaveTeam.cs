using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

/// <summary>Goes out of a team, archived or not; with the seat goes all that the team could see of oneself.</summary>
public sealed class LeaveTeam(TeamWrites writes)
{
    public Task<LeaveTeamOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.ChangeAsync<LeaveTeamOutcome>(learnerId, key, new LeaveTeamOutcome.Unknown(), async (work, seat) =>
        {
            if (seat.IsLead)
            {
                var others = (await MemberTable.ReadAsync(work, seat.TeamId)).Where(member => member.Id != learnerId).ToList();
                if (!others.Any(member => member.Leads(member.Role)))
                    return new LeaveTeamOutcome.LastLead([.. others.Where(member => !member.IsDisabled)]);
            }
            await MemberTable.RemoveAsync(work, seat.TeamId, learnerId);
            await AuditTable.WriteAsync(work, writes.Now, learnerId, AuditActions.MemberLeft, new AuditBody(seat.Name), seat.TeamId, learnerId);
            writes.Announce(work, seat.Key);
            return new LeaveTeamOutcome.Left();
        }, cancellation);
}
