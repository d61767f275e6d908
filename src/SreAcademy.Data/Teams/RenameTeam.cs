using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

public sealed class RenameTeam(TeamWrites writes)
{
    private static readonly Statement Rename = new("UPDATE teams SET name = @name, version = version + 1 WHERE id = @team");

    private static readonly Refusals<RenameTeamOutcome> Refused = new(new RenameTeamOutcome.Unknown(), new RenameTeamOutcome.NotLead(), new RenameTeamOutcome.Archived());

    /// <param name="expectedVersion">Of the team as the lead saw it.</param>
    /// <param name="name">As it was typed.</param>
    public Task<RenameTeamOutcome> HandleAsync(long learnerId, string key, int expectedVersion, string name, CancellationToken cancellation = default) =>
        writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            if (TeamName.Of(name) is not { } kept)
                return new RenameTeamOutcome.BadName();
            // Sent again, or both leads had the same idea.
            if (kept == seat.Name)
                return new RenameTeamOutcome.Renamed(seat.Version);
            if (seat.Version != expectedVersion)
                return new RenameTeamOutcome.Changed(seat.Name, seat.Version);
            await work.ExecuteAsync(Rename, kept, seat.TeamId);
            await AuditTable.WriteAsync(work, writes.Now, learnerId, AuditActions.TeamRenamed, new AuditBody(kept, Before: seat.Name, After: kept), seat.TeamId);
            writes.Announce(work, seat.Key);
            return new RenameTeamOutcome.Renamed(seat.Version + 1);
        }, cancellation);
}
