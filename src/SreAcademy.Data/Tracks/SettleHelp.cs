namespace SreAcademy.Data.Tracks;

/// <summary>The call for help has been answered, or is taken back: by a lead, or by whoever asked.</summary>
public sealed class SettleHelp(TrackWrites writes)
{
    /// <param name="memberId">Who asked.</param>
    public Task<AssignmentOutcome> HandleAsync(long learnerId, string key, long memberId, CancellationToken cancellation = default) =>
        writes.AssignmentAsync<AssignmentOutcome>(learnerId, key, new AssignmentOutcome.Unknown(), async (work, seat, stored) =>
        {
            if (!seat.IsLead && await AssignedTable.FindAsync(work, stored.Id, learnerId) is null)
                return new AssignmentOutcome.Unknown();
            if (!seat.IsLead && memberId != learnerId)
                return new AssignmentOutcome.NotLead();
            if (seat.IsArchived)
                return new AssignmentOutcome.Archived();
            if (await AssignedTable.FindAsync(work, stored.Id, memberId) is not { } given)
                return new AssignmentOutcome.NotAssigned();
            if (given.Help is null)
                return new AssignmentOutcome.Done();
            await AssignedTable.AskAsync(work, stored.Id, memberId, null, "");
            writes.Announce(work, seat);
            return new AssignmentOutcome.Done();
        }, cancellation);
}
