namespace SreAcademy.Core.Review;

/// <summary>What already lies ahead of one learner, so that a new day-long interval can end on a quiet day.</summary>
/// <param name="Today">The study day of the review.</param>
/// <param name="CardsDue">Number of the learner's cards due on a study day, ≥ 0.</param>
/// <param name="EasyDays">Weekdays on which as little as possible falls due.</param>
public sealed record StudyLoad(DateOnly Today, Func<DateOnly, int> CardsDue, IReadOnlyList<DayOfWeek> EasyDays)
{
    /// <param name="days">From today, ≥ 0.</param>
    internal bool IsEasy(int days) => EasyDays.Count > 0 && EasyDays.Contains(Today.AddDays(days).DayOfWeek);
}
