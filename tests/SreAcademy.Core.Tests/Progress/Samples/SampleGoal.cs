using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review;

namespace SreAcademy.Core.Tests.Progress.Samples;

/// <summary>Goals and the cards they are about.</summary>
internal static class SampleGoal
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    /// <param name="days">To the date; 0 is today.</param>
    public static GoalForecastInput Of(IEnumerable<ForecastCard> cards, int days, double target = 0.9) => new()
    {
        Goal = new StudyGoal { Target = target, By = Today.AddDays(days) },
        Cards = [.. cards],
        Settings = StudySettings.Default,
        Today = Today,
    };

    public static GoalForecastInput With(this GoalForecastInput input, Func<StudySettings, StudySettings> change) => input with { Settings = change(input.Settings) };

    public static IEnumerable<ForecastCard> Unseen(int count, int first = 1) =>
        Enumerable.Range(first, count).Select(id => new ForecastCard(CardStanding.Unseen(id), false));

    /// <param name="stability">Days.</param>
    public static ForecastCard Seen(long id, double stability = 20, int elapsed = 5, int due = 15) =>
        new(new CardStanding(id, new CardMemory(MemoryState.Review, 0, stability, 5), Today.AddDays(-elapsed), 3, Today.AddDays(due), 0), false);

    public static void ForAny(int cases, int fewest, int most, Action<GoalForecastInput> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(Any(new Random(seed), fewest, most))).Check(ReviewHistories.Config(cases));

    private static GoalForecastInput Any(Random random, int fewest, int most)
    {
        var seen = random.NextDouble();
        var cards = Enumerable.Range(1, random.Next(fewest, most + 1)).Select(id => new ForecastCard(
            random.NextDouble() < seen ? AnyStanding(random, id) : CardStanding.Unseen(id), random.Next(20) == 0));
        var newToday = random.Next(3) == 0 ? random.Next(0, 12) : 0;
        return Of(cards, random.Next(0, 60), 0.05 + (random.NextDouble() * 0.92)) with
        {
            Settings = StudySettings.Default with
            {
                NewCardsPerDay = random.Next(4) == 0 ? 0 : random.Next(1, 30),
                ReviewsPerDay = random.Next(3) == 0 ? random.Next(1, 30) : 200,
                EasyDays = random.Next(2) == 0 ? [] : [DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday],
                LearningSteps = random.Next(4) == 0 ? [60, 90_000] : [60, 600],
            },
            SecondsPerReview = random.Next(2) == 0 ? null : 3 + (random.NextDouble() * 20),
            NewToday = newToday,
            ReviewedToday = newToday + random.Next(0, 5),
            OtherCardsADay = random.Next(2) == 0 ? 0 : random.Next(0, 8),
        };
    }

    private static CardStanding AnyStanding(Random random, long id)
    {
        var state = (MemoryState)random.Next(1, 4);
        var memory = new CardMemory(state, 0, Math.Exp((random.NextDouble() * 8) - 2), 1 + (random.NextDouble() * 9));
        // Some were answered tomorrow: the clock was set back.
        return new CardStanding(id, memory, Today.AddDays(random.Next(-40, 2)), random.Next(1, 20), Today.AddDays(state == MemoryState.Review ? random.Next(-10, 60) : 0), 0);
    }
}
