using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Puts a team away: it can be looked at and taken back, not changed, and nobody joins it.</summary>
public sealed class ArchiveTeam(TeamWrites writes)
{
    private static readonly Statement Archive = new("UPDATE teams SET archived_at = @now WHERE id = @team");

    private static readonly Refusals<TeamOutcome> Refused = new(new TeamOutcome.Unknown(), new TeamOutcome.NotLead());

    public Task<TeamOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.LeadAsync<TeamOutcome>(learnerId, key, Refused, async (work, seat) =>
        {
            if (seat.IsArchived)
                return new TeamOutcome.Done();
            var now = writes.Now;
            await work.ExecuteAsync(Archive, now.ToUnixTimeMilliseconds(), seat.TeamId);
            await TeamNotices.TellOthersAsync(work, now, seat, NoticeEvent.TeamArchived, TeamNotices.AddressOf(seat.Key));
            await AuditTable.WriteAsync(work, now, learnerId, AuditActions.TeamArchived, new AuditBody(seat.Name), seat.TeamId);
            writes.Announce(work, seat.Key);
            return new TeamOutcome.Done();
        }, cancellation);
}
