namespace SreAcademy.Core.Review;

/// <summary>
/// Derives a card's progress from its log. Answering, undoing, merging learners and rebuilding all come here,
/// so that what is stored is always what the log says.
/// </summary>
public static class ProgressFold
{
    /// <param name="log">Every entry of one learner and one card, by id.</param>
    /// <param name="schedulers">Made of the parameters with that id.</param>
    public static CardProgress Of(long cardId, IReadOnlyList<LoggedReview> log, Func<long, Scheduler> schedulers)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(schedulers);
        var progress = CardProgress.Unreviewed(cardId, 0);
        foreach (var review in Effective(log))
            progress = After(progress, review, schedulers(review.ParametersId));
        return progress with { Version = log.Count };
    }

    /// <summary>What counts: entries that were not taken back, and that take nothing back themselves; in order.</summary>
    public static IReadOnlyList<LoggedReview> Effective(IReadOnlyList<LoggedReview> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var undone = new HashSet<long>();
        foreach (var entry in log)
        {
            if (entry is { Kind: ReviewLogKind.Undo, UndoneId: { } id })
                undone.Add(id);
        }
        return [.. log.Where(entry => entry.Kind != ReviewLogKind.Undo && !undone.Contains(entry.Id))];
    }

    /// <param name="review">A rating: nothing that was taken back or takes back.</param>
    /// <param name="scheduler">Made of the review's parameters.</param>
    public static CardProgress After(CardProgress before, in LoggedReview review, Scheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(scheduler);
        if (review.Kind == ReviewLogKind.Cram)
            return before with { Version = before.Version + 1 };
        var outcome = scheduler.Next(before.Memory, review.Rating!.Value, before.ElapsedDays(review.StudyDay));
        // A merged history may have changed what comes before an entry; then the interval it was given need not fit any more.
        var interval = IntervalChoice.Replay(outcome.Interval, review.Interval, before.CardId, before.Reviews, scheduler.MaximumInterval);
        return new CardProgress
        {
            CardId = before.CardId,
            Version = before.Version + 1,
            Memory = outcome.Memory,
            DueDay = review.StudyDay.AddDays(interval.Days),
            DueAt = interval.IsDays ? null : review.At.AddSeconds(interval.Seconds),
            LastReviewedAt = review.At,
            LastStudyDay = review.StudyDay,
            FirstStudyDay = before.Reviews == 0 ? review.StudyDay : before.FirstStudyDay,
            Reviews = before.Reviews + 1,
            Lapses = before.Lapses + (before.Memory.State == MemoryState.Review && review.Rating == Rating.Again ? 1 : 0),
        };
    }
}
