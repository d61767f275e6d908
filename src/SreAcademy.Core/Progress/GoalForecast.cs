using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>
/// Whether a goal will be reached, by simulating its cards from where they stand, through the real scheduler, on the learner's own schedule.
/// <para>
/// What is assumed. The learner studies on every day and is as the weights say: cards are rated as in the defaults of FSRS's own simulator
/// (<see cref="SimulatedRatings"/>). A card returns on a day of the range that the scheduler's interval stands for (<see cref="IntervalChoice"/>),
/// by luck and not on an easy day where the range has others; the balancing of full days, which moves cards within that range, is left out.
/// The goal's cards are begun in the order they are learned in, before cards of other topics. Present pace: as many new cards a day as the
/// settings say; no more cards a day than they say, each counted once a day, what has waited longest first and new ones last
/// (<see cref="ReviewPlan"/>, whose order among late cards is finer). Needed pace and best possible: up to
/// <see cref="StudySettingsLimits.MostNewCards"/> new cards a day, as many reviews as that takes. A suspended card only fades.
/// </para>
/// <para>
/// Readiness after a day is that of the next morning: on the day itself the model takes all that was answered for known, and whoever went
/// through every card on the last day would seem to know them all.
/// </para>
/// <para>
/// Expected values are means over lives whose draws are hashed from the card, so equal input gives equal output. 256 to 512 cards live once
/// each, fewer several times, more are represented by 512 of them taken evenly by the day they fall due.
/// </para>
/// </summary>
public sealed record GoalForecast
{
    /// <summary>Dates are forecast no farther than this, in days: a later one as if it were this far away.</summary>
    public const int MostDays = 365;

    /// <summary>Days after the date for which the present pace is followed, to see when it would arrive.</summary>
    public const int DaysBeyond = 180;

    /// <summary>Days after the last new card was begun in which readiness still rises noticeably.</summary>
    private const int DaysToSettle = 30;

    public required StudyGoal Goal { get; init; }

    /// <summary>That the goal is about; 0 where its topics are gone: then nothing can be said.</summary>
    public required int Cards { get; init; }

    /// <summary>As <see cref="ReadinessMap"/> has it, 0–1.</summary>
    public required double ReadinessNow { get; init; }

    /// <summary>The date lies before today: what is said of the date is said of now.</summary>
    public required bool IsPast { get; init; }

    /// <summary>After the date's study at the present pace, 0–1.</summary>
    public required double ReadinessAtDate { get; init; }

    /// <summary>
    /// First study day after which the present pace has reached the target: today if it is reached now, after the date if it comes late; null if
    /// not within <see cref="DaysBeyond"/> days of the date.
    /// </summary>
    public required DateOnly? ReachedOn { get; init; }

    /// <summary>Up to the date at the present pace, a day on average. 0 for a date that is past.</summary>
    public required double MinutesADay { get; init; }

    /// <summary>What it takes to have reached the target by the date; null where no pace does, and for a date that is past.</summary>
    public required PaceNeeded? Needed { get; init; }

    /// <summary>Highest readiness after the date's study that any number of new cards a day leads to, 0–1.</summary>
    public required double BestPossible { get; init; }

    /// <summary>From today to the date at the present pace; empty for a date that is past.</summary>
    public required IReadOnlyList<ForecastDay> Days { get; init; }

    public bool IsReached => Cards > 0 && ReadinessNow >= Goal.Target;

    /// <summary>By the date, at some pace.</summary>
    public bool IsReachable => Cards > 0 && BestPossible >= Goal.Target;

    public static GoalForecast Of(GoalForecastInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var scheduler = new Scheduler(input.Settings.Parameters);
        var sample = new ForecastSample(input);
        var study = new SimulatedStudy(scheduler, input.Today, input.Settings.EasyDays);
        var now = input.Cards.Count == 0 ? 0 : input.Cards.Sum(card => card.Standing.Recall(input.Today, scheduler)) / input.Cards.Count;
        var days = Math.Clamp(input.Goal.By.DayNumber - input.Today.DayNumber + 1, 0, MostDays + 1);
        var minutes = Math.Max(0, input.SecondsPerReview ?? StudyWorkload.UsualSecondsPerReview) / 60;
        var (each, reachedAfter) = Follow(new PresentPace(input, sample, study, days + DaysBeyond), days, input, minutes);
        var (needed, best) = days == 0 || input.Cards.Count == 0 ? (null, now) : Compare(new PacesToDate(input, sample, study, days), input, days, minutes);
        return new GoalForecast
        {
            Goal = input.Goal,
            Cards = input.Cards.Count,
            ReadinessNow = now,
            IsPast = days == 0,
            ReadinessAtDate = each is [.., var last] ? last.Readiness : now,
            ReachedOn = input.Cards.Count > 0 && now >= input.Goal.Target ? input.Today : reachedAfter,
            MinutesADay = each.Count == 0 ? 0 : each.Average(day => day.Minutes),
            Needed = needed,
            BestPossible = best,
            Days = each,
        };
    }

    private static (IReadOnlyList<ForecastDay> Each, DateOnly? ReachedAfter) Follow(PresentPace pace, int days, GoalForecastInput input, double minutes)
    {
        var each = new List<ForecastDay>(days);
        DateOnly? reached = null;
        if (input.Cards.Count == 0)
            return (each, reached);
        var (day, settled) = (0, 0);
        foreach (var (answers, readiness) in pace.Days())
        {
            if (readiness >= input.Goal.Target)
                reached ??= input.Today.AddDays(day);
            if (day < days)
                each.Add(new ForecastDay(input.Today.AddDays(day), answers, answers * minutes, readiness));
            settled = pace.HasBegunAll ? settled + 1 : 0;
            if (++day >= days && (reached is not null || settled > DaysToSettle))
                break;
        }
        return (each, reached);
    }

    private static (PaceNeeded? Needed, double Best) Compare(PacesToDate paces, GoalForecastInput input, int days, double minutes)
    {
        var best = 0.0;
        int? needed = null;
        for (var pace = 0; pace <= paces.Fastest; pace++)
        {
            var readiness = paces.Readiness(pace);
            best = Math.Max(best, readiness);
            if (readiness >= input.Goal.Target)
                needed ??= pace;
        }
        return (needed is { } fewest ? PaceNeeded.Of(fewest, paces.Work(fewest), input, minutes) : null, best);
    }
}
