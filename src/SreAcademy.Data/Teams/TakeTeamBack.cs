using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Makes an archived team one that is used again.</summary>
public sealed class TakeTeamBack(TeamWrites writes)
{
    private static readonly Statement TakeBack = new("UPDATE teams SET archived_at = NULL WHERE id = @team");

    private static readonly Refusals<TeamOutcome> Refused = new(new TeamOutcome.Unknown(), new TeamOutcome.NotLead());

    public Task<TeamOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.LeadAsync<TeamOutcome>(learnerId, key, Refused, async (work, seat) =>
        {
            if (!seat.IsArchived)
                return new TeamOutcome.Done();
            var now = writes.Now;
            await work.ExecuteAsync(TakeBack, seat.TeamId);
            await TeamNotices.TellOthersAsync(work, now, seat, NoticeEvent.TeamRestored, TeamNotices.AddressOf(seat.Key));
            await AuditTable.WriteAsync(work, now, learnerId, AuditActions.TeamTakenBack, new AuditBody(seat.Name), seat.TeamId);
            writes.Announce(work, seat.Key);
            return new TeamOutcome.Done();
        }, cancellation);
}
