using SreAcademy.Core.Review;

namespace SreAcademy.Web.Cli.Replay;

/// <summary>One card's history, as a file tells it.</summary>
/// <param name="Id">A number or a string; given back as it was written.</param>
internal sealed record ReplayScenario(
    LinedJson Id,
    SchedulerParameters Parameters,
    IReadOnlyList<double> LearningMinutes,
    IReadOnlyList<double> RelearningMinutes,
    IReadOnlyList<ReplayReview> Reviews)
{
    /// <summary>What the scheduler makes of each review.</summary>
    /// <exception cref="ReplayFault">The weights lead out of the numbers.</exception>
    public IReadOnlyList<ReviewOutcome> Outcomes(StudyCalendar calendar)
    {
        var scheduler = new Scheduler(Parameters);
        var outcomes = new List<ReviewOutcome>(Reviews.Count);
        var memory = CardMemory.New;
        DateOnly? last = null;
        foreach (var review in Reviews)
        {
            var day = calendar.DayOf(review.At);
            var elapsedDays = last is { } before ? Math.Max(0, day.DayNumber - before.DayNumber) : 0;
            var outcome = scheduler.Next(memory, review.Rating, elapsedDays);
            if (!double.IsFinite(outcome.Memory.Stability) || !double.IsFinite(outcome.Memory.Difficulty) || outcome.Interval.TotalSeconds < 1)
                throw new ReplayFault(review.Line, "이 가중치로는 여기부터 계산할 수 없어요. \"weights\"를 확인해 주세요.");
            outcomes.Add(outcome);
            (memory, last) = (outcome.Memory, day);
        }

        return outcomes;
    }
}

/// <param name="Line">Where it stands in the file.</param>
/// <param name="Written">The moment, as it was written.</param>
internal sealed record ReplayReview(int Line, string Written, DateTimeOffset At, Rating Rating);
