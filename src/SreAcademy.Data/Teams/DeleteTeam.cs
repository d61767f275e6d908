using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Removes a team for good, with its tracks, assignments and weeks. What its members have learned is theirs and stays.</summary>
public sealed class DeleteTeam(TeamWrites writes)
{
    private static readonly Statement Delete = new("DELETE FROM teams WHERE id = @team");

    private static readonly Refusals<DeleteTeamOutcome> Refused = new(new DeleteTeamOutcome.Unknown(), new DeleteTeamOutcome.NotLead());

    /// <param name="typedName">The team's name, typed to make sure.</param>
    public Task<DeleteTeamOutcome> HandleAsync(long learnerId, string key, string typedName, CancellationToken cancellation = default) =>
        writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            if (TeamName.Of(typedName) != seat.Name)
                return new DeleteTeamOutcome.WrongName();
            var now = writes.Now;
            await TeamNotices.TellOthersAsync(work, now, seat, NoticeEvent.TeamDeleted, address: null);
            // The database takes everything that hangs on the team along.
            await work.ExecuteAsync(Delete, seat.TeamId);
            await AuditTable.WriteAsync(work, now, learnerId, AuditActions.TeamDeleted, new AuditBody(seat.Name));
            writes.Announce(work, seat.Key);
            return new DeleteTeamOutcome.Deleted();
        }, cancellation);
}
