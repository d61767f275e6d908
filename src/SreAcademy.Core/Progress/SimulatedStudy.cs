using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>One card answered on one day, as often as its steps ask within the day; see <see cref="SimulatedRatings"/>.</summary>
/// <param name="easyDays">Weekdays that a day-long interval does not end on where its range has others.</param>
internal sealed class SimulatedStudy(Scheduler scheduler, DateOnly today, IReadOnlyList<DayOfWeek> easyDays)
{
    public Scheduler Scheduler => scheduler;

    /// <param name="last">Day of the last answer; whatever for a new card.</param>
    /// <param name="answered">Answers simulated before.</param>
    /// <param name="end">From this day on it does not matter when the card returns.</param>
    public StudiedDay Answer(CardMemory memory, int last, int day, long luck, int answered, int end)
    {
        for (var answers = 1; ; answers++)
        {
            var elapsed = memory.State == MemoryState.New ? 0 : day - last;
            var draw = answered + answers - 1;
            (memory, var computed) = scheduler.Next(memory, SimulatedRatings.Of(scheduler, memory, elapsed, HashedDraw.Unit(luck, draw)), elapsed);
            last = day;
            var due = day + (computed.IsDays ? Choose(computed, day, luck, draw, end) : computed.Seconds / ReviewInterval.SecondsPerDay);
            if (due > day)
                return new StudiedDay(memory, answers, due);
        }
    }

    private int Choose(ReviewInterval computed, int day, long luck, int draw, int end)
    {
        if (IntervalChoice.Range(computed.Days, scheduler.MaximumInterval).Shortest >= end - day)
            return computed.Days;
        // Other bits than those that decided on the rating, or the best recalled would always return last.
        return IntervalChoice.Choose(computed, ~luck, draw, scheduler.MaximumInterval, new StudyLoad(today.AddDays(day), static _ => 0, easyDays)).Days;
    }
}

/// <param name="Answers">≥ 1.</param>
/// <param name="Due">A later day.</param>
internal readonly record struct StudiedDay(CardMemory Memory, int Answers, int Due);
