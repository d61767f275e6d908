using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public sealed class SchedulerTests
{
    private static readonly SchedulerParameters Parameters = SchedulerParameters.Default;

    [Theory]
    [InlineData(Rating.Again)]
    [InlineData(Rating.Hard)]
    [InlineData(Rating.Good)]
    [InlineData(Rating.Easy)]
    public void Without_learning_steps_a_new_card_gets_days_at_once(Rating rating)
    {
        var outcome = new Scheduler(Parameters with { LearningSteps = [] }).Next(CardMemory.New, rating, 0);

        Assert.Equal(MemoryState.Review, outcome.Memory.State);
        Assert.True(outcome.Interval.IsDays);
    }

    [Fact]
    public void Without_relearning_steps_a_forgotten_card_gets_days_at_once()
    {
        var outcome = new Scheduler(Parameters with { RelearningSteps = [] }).Next(new CardMemory(MemoryState.Review, 0, 20, 5), Rating.Again, 20);

        Assert.Equal(MemoryState.Review, outcome.Memory.State);
        Assert.InRange(outcome.Memory.Stability, 0.001, 5);
        Assert.True(outcome.Interval.IsDays);
    }

    [Fact]
    public void A_single_step_repeats_graduates_or_is_stretched_by_half()
    {
        var outcomes = new Scheduler(Parameters with { LearningSteps = [300] }).Preview(CardMemory.New, 0);

        Assert.Equal((MemoryState.Learning, 300L), (outcomes.Again.Memory.State, outcomes.Again.Interval.TotalSeconds));
        Assert.Equal((MemoryState.Learning, 450L), (outcomes.Hard.Memory.State, outcomes.Hard.Interval.TotalSeconds));
        Assert.Equal(MemoryState.Review, outcomes.Good.Memory.State);
        Assert.Equal(MemoryState.Review, outcomes.Easy.Memory.State);
    }

    [Fact]
    public void Hard_lies_between_the_first_two_steps_and_repeats_a_later_one()
    {
        var scheduler = new Scheduler(Parameters with { LearningSteps = [60, 600, 3_600] });
        var second = scheduler.Next(CardMemory.New, Rating.Good, 0).Memory;

        Assert.Equal(330, scheduler.Next(CardMemory.New, Rating.Hard, 0).Interval.Seconds);
        Assert.Equal((MemoryState.Learning, 1), (second.State, second.Step));
        Assert.Equal(600, scheduler.Next(second, Rating.Hard, 0).Interval.Seconds);
    }

    [Theory]
    [InlineData(Rating.Hard)]
    [InlineData(Rating.Good)]
    [InlineData(Rating.Easy)]
    public void A_card_recalled_beyond_the_end_of_shortened_steps_graduates(Rating rating)
    {
        var learning = new CardMemory(MemoryState.Learning, 2, 3, 5);
        var relearning = new CardMemory(MemoryState.Relearning, 1, 3, 5);
        var scheduler = new Scheduler(Parameters with { LearningSteps = [60], RelearningSteps = [600] });

        Assert.Equal((MemoryState.Review, 0), (scheduler.Next(learning, rating, 0).Memory.State, scheduler.Next(learning, rating, 0).Memory.Step));
        Assert.Equal((MemoryState.Review, 0), (scheduler.Next(relearning, rating, 0).Memory.State, scheduler.Next(relearning, rating, 0).Memory.Step));
    }

    [Fact]
    public void A_card_forgotten_beyond_the_end_of_shortened_steps_starts_them_over_or_graduates_when_there_are_none()
    {
        var learning = new CardMemory(MemoryState.Learning, 2, 3, 5);

        var shortened = new Scheduler(Parameters with { LearningSteps = [60] }).Next(learning, Rating.Again, 0);
        var removed = new Scheduler(Parameters with { LearningSteps = [] }).Next(learning, Rating.Again, 0);

        Assert.Equal((MemoryState.Learning, 0, 60), (shortened.Memory.State, shortened.Memory.Step, shortened.Interval.Seconds));
        Assert.Equal(MemoryState.Review, removed.Memory.State);
    }

    [Fact]
    public void Days_until_due_are_those_of_the_interval_given()
    {
        var scheduler = new Scheduler(Parameters);
        var outcome = scheduler.Next(new CardMemory(MemoryState.Review, 0, 20, 5), Rating.Good, 20);

        Assert.Equal(outcome.Interval.Days, scheduler.DaysUntilDue(outcome.Memory));
    }

    [Fact]
    public void Default_parameters_have_no_problems() => Assert.Empty(Parameters.Problems());

    [Fact]
    public void Parameters_the_scheduler_cannot_work_with_are_named()
    {
        var broken = new SchedulerParameters
        {
            Weights = [double.NaN],
            DesiredRetention = double.NaN,
            MaximumInterval = 0,
            LearningSteps = [0],
            RelearningSteps = [600, -1],
        };

        Assert.Equal(
            [
                SchedulerParametersProblem.WeightCount, SchedulerParametersProblem.WeightNotFinite, SchedulerParametersProblem.RetentionOutsideRange,
                SchedulerParametersProblem.MaximumIntervalTooShort, SchedulerParametersProblem.LearningStepTooShort,
                SchedulerParametersProblem.RelearningStepTooShort,
            ],
            broken.Problems());
        Assert.Equal([SchedulerParametersProblem.DecayNotPositive], (Parameters with { Weights = [.. Parameters.Weights.Take(20), 0] }).Problems());
        Assert.Equal([SchedulerParametersProblem.RetentionOutsideRange], (Parameters with { DesiredRetention = 1 }).Problems());
    }
}
