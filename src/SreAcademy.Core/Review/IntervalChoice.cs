namespace SreAcademy.Core.Review;

/// <summary>
/// Picks the day on which a card really returns, near the one that the scheduler computed, so that cards learned together
/// drift apart and full or easy days are spared. There is no chance in it: the same card at the same review gets the same
/// answer, so a preview equals what follows and the log can be replayed.
/// </summary>
public static class IntervalChoice
{
    private const double ShortestFuzzed = 2.5;

    /// <summary>FSRS's fuzz: half the width of the range is one day and a share of the part of the interval in each band.</summary>
    private static readonly (double From, double To, double Share)[] Bands =
        [(2.5, 7, 0.15), (7, 20, 0.1), (20, double.PositiveInfinity, 0.05)];

    /// <summary>The days that may stand for a computed interval. Intervals below 2.5 days stand for themselves.</summary>
    /// <param name="days">As computed by the scheduler, ≥ 1.</param>
    /// <param name="maximum">Longest interval in days, ≥ 1.</param>
    /// <returns>Days, 1 ≤ shortest ≤ longest ≤ <paramref name="maximum"/>.</returns>
    public static (int Shortest, int Longest) Range(int days, int maximum)
    {
        var reach = 0.0;
        if (days >= ShortestFuzzed)
        {
            reach = 1;
            foreach (var (from, to, share) in Bands)
                reach += share * Math.Max(Math.Min(days, to) - from, 0);
        }

        var longest = (int)Math.Clamp(Math.Round(days + reach), 1, maximum);
        return ((int)Math.Clamp(Math.Round(days - reach), 1, longest), longest);
    }

    /// <summary>Whether an interval could have been chosen for a computed one: steps are kept to the second.</summary>
    public static bool Contains(ReviewInterval computed, ReviewInterval chosen, int maximum)
    {
        if (!computed.IsDays || !chosen.IsDays)
            return computed == chosen;
        var (shortest, longest) = Range(computed.Days, maximum);
        return chosen.Days >= shortest && chosen.Days <= longest;
    }

    /// <summary>The choice of a learner with nothing else to do: by the card and its count of reviews alone.</summary>
    /// <param name="reviews">The card's <see cref="CardProgress.Reviews"/> before this one.</param>
    /// <param name="maximum">As for <see cref="Range"/>.</param>
    public static ReviewInterval Canonical(ReviewInterval computed, long cardId, int reviews, int maximum)
    {
        if (!computed.IsDays)
            return computed;
        var (shortest, longest) = Range(computed.Days, maximum);
        return ReviewInterval.OfDays(shortest + HashedDraw.Below(longest - shortest + 1, cardId, reviews));
    }

    /// <summary>The least loaded day of the range, not an easy one unless all are; among equals by card and count of reviews.</summary>
    /// <inheritdoc cref="Canonical" path="/param"/>
    /// <param name="atLeast">Days: earlier ones are not taken, unless the whole range is earlier. 0: all may be taken.</param>
    public static ReviewInterval Choose(ReviewInterval computed, long cardId, int reviews, int maximum, StudyLoad load, int atLeast = 0)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (!computed.IsDays)
            return computed;
        var (shortest, longest) = Range(computed.Days, maximum);
        shortest = Math.Clamp(atLeast, shortest, longest);
        var avoidsEasy = false;
        for (var day = shortest; day <= longest; day++)
            avoidsEasy |= !load.IsEasy(day);
        var (least, quiet) = (int.MaxValue, 0);
        for (var day = shortest; day <= longest; day++)
        {
            if (avoidsEasy && load.IsEasy(day))
                continue;
            var due = load.CardsDue(load.Today.AddDays(day));
            (least, quiet) = due < least ? (due, 1) : (least, due == least ? quiet + 1 : quiet);
        }
        var place = HashedDraw.Below(quiet, cardId, reviews);
        for (var day = shortest; day <= longest; day++)
        {
            if (!(avoidsEasy && load.IsEasy(day)) && load.CardsDue(load.Today.AddDays(day)) == least && place-- == 0)
                return ReviewInterval.OfDays(day);
        }
        throw new InvalidOperationException("the load changed while a day was chosen");
    }

    /// <summary>All four ratings as they are shown side by side: where their ranges overlap, a better rating does not return sooner.</summary>
    /// <inheritdoc cref="Canonical" path="/param"/>
    public static RatingTimes ChooseAll(in ReviewOutcomes computed, long cardId, int reviews, int maximum, StudyLoad load)
    {
        var hard = Choose(computed.Hard.Interval, cardId, reviews, maximum, load);
        var good = Choose(computed.Good.Interval, cardId, reviews, maximum, load, hard.Days);
        var easy = Choose(computed.Easy.Interval, cardId, reviews, maximum, load, good.Days);
        return new RatingTimes(Choose(computed.Again.Interval, cardId, reviews, maximum, load), hard, good, easy);
    }

    /// <summary>The interval that a replay of the log goes on with: the logged one where it could have been chosen, else the canonical one.</summary>
    /// <inheritdoc cref="Canonical" path="/param"/>
    public static ReviewInterval Replay(ReviewInterval computed, ReviewInterval logged, long cardId, int reviews, int maximum) =>
        Contains(computed, logged, maximum) ? logged : Canonical(computed, cardId, reviews, maximum);
}
