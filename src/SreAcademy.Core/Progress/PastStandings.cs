using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>How a learner stood at the end of a past study day, from the log.</summary>
public static class PastStandings
{
    /// <summary>
    /// The fold of each card's entries of study days up to that one. An answer taken back later never happened. Where the clock was set back,
    /// the order of the log holds and the study day that each entry names.
    /// </summary>
    /// <param name="log">Of one learner, by card, then by id; read once, one card's entries held at a time.</param>
    /// <param name="asOf">The last study day that counts.</param>
    /// <param name="schedulers">Made of the parameters with that id.</param>
    /// <returns>Of the cards seen by then, in the order of the log.</returns>
    public static IEnumerable<CardStanding> Of(IEnumerable<(long CardId, LoggedReview Entry)> log, DateOnly asOf, Func<long, Scheduler> schedulers)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(schedulers);
        return ByCard();

        IEnumerable<CardStanding> ByCard()
        {
            var entries = new List<LoggedReview>();
            var card = 0L;
            foreach (var (cardId, entry) in log)
            {
                if (cardId != card && entries.Count > 0)
                {
                    if (Of(card, entries, asOf, schedulers) is { IsSeen: true } standing)
                        yield return standing;
                    entries.Clear();
                }
                card = cardId;
                entries.Add(entry);
            }
            if (Of(card, entries, asOf, schedulers) is { IsSeen: true } last)
                yield return last;
        }
    }

    /// <param name="log">Every entry of one learner and one card, by id.</param>
    /// <inheritdoc cref="Of(IEnumerable{ValueTuple{long, LoggedReview}}, DateOnly, Func{long, Scheduler})" path="/param"/>
    /// <returns>Not seen where nothing that counts was answered by then.</returns>
    public static CardStanding Of(long cardId, IReadOnlyList<LoggedReview> log, DateOnly asOf, Func<long, Scheduler> schedulers)
    {
        ArgumentNullException.ThrowIfNull(schedulers);
        var progress = CardProgress.Unreviewed(cardId, 0);
        foreach (var entry in ProgressFold.Effective(log))
        {
            if (entry.StudyDay <= asOf)
                progress = ProgressFold.After(progress, entry, schedulers(entry.ParametersId));
        }
        return CardStanding.Of(progress);
    }
}
