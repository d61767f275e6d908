using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public sealed class SchedulerPropertyTests
{
    [Fact]
    public void Numbers_stay_finite_and_in_range_for_any_history() =>
        Prop.ForAll(ReviewHistories.UpTo(400), history =>
        {
            var scheduler = new Scheduler(history.Parameters);
            var memory = CardMemory.New;
            foreach (var (rating, elapsedDays) in history.Reviews)
            {
                (memory, var interval) = scheduler.Next(memory, rating, elapsedDays);
                Assert.InRange(memory.Difficulty, 1, 10);
                Assert.InRange(memory.Stability, 0.001, double.MaxValue);
                Assert.InRange(scheduler.Retrievability(memory, elapsedDays), 0, 1);
                Assert.NotEqual(MemoryState.New, memory.State);
                Assert.InRange(memory.Step, 0, 2);
                Assert.Equal(memory.State == MemoryState.Review, interval.IsDays);
                Assert.InRange(interval.Days, 0, history.Parameters.MaximumInterval);
                Assert.True(interval.TotalSeconds >= 1);
            }
        }).Check(ReviewHistories.Config(2_000));

    [Fact]
    public void Retrievability_falls_with_time() =>
        Prop.ForAll(ReviewHistories.UpTo(20), ReviewHistories.Gaps.Two().ToArbitrary(), (history, days) =>
        {
            var scheduler = new Scheduler(history.Parameters);
            var memory = scheduler.Next(history.Memories().Last(), Rating.Good, 1).Memory;
            var (early, late) = (Math.Min(days.Item1, days.Item2), Math.Max(days.Item1, days.Item2));

            Assert.Equal(1, scheduler.Retrievability(memory, 0));
            Assert.True(scheduler.Retrievability(memory, early) >= scheduler.Retrievability(memory, late));
            if (early < late && memory.Stability < 1e6)
                Assert.True(scheduler.Retrievability(memory, early) > scheduler.Retrievability(memory, late));
        }).Check(ReviewHistories.Config(5_000));

    [Fact]
    public void At_its_stability_a_card_is_recalled_with_90_percent() =>
        Prop.ForAll(ReviewHistories.UpTo(20), history =>
        {
            var scheduler = new Scheduler(history.Parameters);
            var memory = scheduler.Next(history.Memories().Last(), Rating.Good, 1).Memory;

            Assert.Equal(0.9, scheduler.Retrievability(memory, memory.Stability), 1e-9);
        }).Check(ReviewHistories.Config(2_000));

    [Fact]
    public void A_card_recalled_is_never_less_stable_than_before() =>
        Prop.ForAll(ReviewHistories.UpTo(20), ReviewHistories.Gaps.ToArbitrary(), (history, elapsedDays) =>
        {
            var before = history.Memories().Last();
            var after = new Scheduler(history.Parameters).Preview(before, elapsedDays);

            Assert.True(after.Hard.Memory.Stability >= before.Stability);
            Assert.True(after.Good.Memory.Stability >= before.Stability);
            Assert.True(after.Easy.Memory.Stability >= before.Stability);
        }).Check(ReviewHistories.Config(5_000));

    [Fact]
    public void A_card_recalled_again_on_the_same_day_is_never_less_stable() =>
        Prop.ForAll(ReviewHistories.UpTo(20), ReviewHistories.Ratings.ToArbitrary(), (history, rating) =>
        {
            var before = history.Memories().Last();
            var after = new Scheduler(history.Parameters).Next(before, rating, 0).Memory;

            Assert.True(rating == Rating.Again || after.Stability >= before.Stability);
        }).Check(ReviewHistories.Config(5_000));

    [Fact]
    public void The_more_retention_is_desired_the_sooner_a_card_returns() =>
        Prop.ForAll(ReviewHistories.UpTo(20), Gen.Choose(1, 98).ToArbitrary(), (history, percent) =>
        {
            var memory = history.Memories().Last();
            var elapsedDays = memory.State == MemoryState.New ? 0 : 3;
            var less = new Scheduler(history.Parameters with { DesiredRetention = percent / 100.0 }).Preview(memory, elapsedDays);
            var more = new Scheduler(history.Parameters with { DesiredRetention = (percent + 1) / 100.0 }).Preview(memory, elapsedDays);

            foreach (var rating in Enum.GetValues<Rating>())
            {
                Assert.True(more[rating].Interval.TotalSeconds <= less[rating].Interval.TotalSeconds);
                Assert.Equal(less[rating].Memory, more[rating].Memory);
            }
        }).Check(ReviewHistories.Config(5_000));

    [Fact]
    public void A_preview_equals_what_follows() =>
        Prop.ForAll(ReviewHistories.UpTo(20), ReviewHistories.Gaps.ToArbitrary(), (history, elapsedDays) =>
        {
            var scheduler = new Scheduler(history.Parameters);
            var memory = history.Memories().Last();
            var preview = scheduler.Preview(memory, elapsedDays);

            Assert.All(Enum.GetValues<Rating>(), rating => Assert.Equal(scheduler.Next(memory, rating, elapsedDays), preview[rating]));
        }).Check(ReviewHistories.Config(2_000));

    [Fact]
    public void A_chosen_interval_lies_in_the_range_and_is_kept_by_a_replay() =>
        Prop.ForAll(Gen.Choose(1, 36_500).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (days, luck) =>
        {
            var computed = ReviewInterval.OfDays(days);
            var load = new StudyLoad(new DateOnly(2026, 1, 1), day => HashedDraw.Below(5, luck, day.DayNumber), [(DayOfWeek)(luck % 7)]);

            var chosen = IntervalChoice.Choose(computed, luck, luck % 50, 36_500, load);

            Assert.True(IntervalChoice.Contains(computed, chosen, 36_500));
            Assert.Equal(chosen, IntervalChoice.Choose(computed, luck, luck % 50, 36_500, load));
            Assert.Equal(chosen, IntervalChoice.Replay(computed, chosen, luck, luck % 50, 36_500));
        }).Check(ReviewHistories.Config(500));
}
