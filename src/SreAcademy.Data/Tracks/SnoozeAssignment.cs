using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tracks;

/// <summary>미루기: one's own assignment is not mentioned for a while. It changes neither dates nor figures, and nobody else sees it.</summary>
public sealed class SnoozeAssignment(TrackWrites writes)
{
    /// <summary>Days from today that it can be put off for.</summary>
    public const int MostDays = 14;

    /// <param name="until">The study day from which it is mentioned again; null for at once.</param>
    public Task<AssignmentOutcome> HandleAsync(long learnerId, string key, DateOnly? until, CancellationToken cancellation = default) =>
        writes.OwnAsync(learnerId, key, async (work, seat, stored, own) =>
        {
            if (until is { } day)
            {
                var today = (await SettingsTable.ReadAsync(work, learnerId)).Calendar().DayOf(writes.Now);
                if (day <= today || day.DayNumber - today.DayNumber > MostDays)
                    return new AssignmentOutcome.BadDay(MostDays);
            }
            await AssignedTable.SnoozeAsync(work, stored.Id, learnerId, until);
            return new AssignmentOutcome.Done();
        }, cancellation);
}
