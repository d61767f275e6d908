using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

/// <summary>Makes an invitation's link let nobody in any more. Whoever came by it stays.</summary>
public sealed class RevokeInvite(TeamWrites writes)
{
    private static readonly Refusals<TeamOutcome> Refused = new(new TeamOutcome.Unknown(), new TeamOutcome.NotLead(), new TeamOutcome.Archived());

    public Task<TeamOutcome> HandleAsync(long learnerId, string key, long inviteId, CancellationToken cancellation = default) =>
        writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            var now = writes.Now;
            if (await InviteTable.RevokeAsync(work, seat.TeamId, inviteId, now) is not { } isNew)
                return new TeamOutcome.Unknown();
            if (isNew)
            {
                await AuditTable.WriteAsync(work, now, learnerId, AuditActions.InviteRevoked, new AuditBody(seat.Name), seat.TeamId);
                writes.Announce(work, seat.Key);
            }
            return new TeamOutcome.Done();
        }, cancellation);
}
