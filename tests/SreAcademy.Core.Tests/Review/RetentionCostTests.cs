using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public sealed class RetentionCostTests
{
    private static readonly SchedulerParameters Parameters = SchedulerParameters.Default;

    [Fact]
    public void Equal_input_gives_equal_output() =>
        Assert.Equal(RetentionCost.Curve(Parameters, Workload(300, 10)), RetentionCost.Curve(Parameters, Workload(300, 10)));

    [Theory]
    [InlineData(300, 10)]
    [InlineData(300, 0)]
    [InlineData(0, 10)]
    [InlineData(0, 1)]
    [InlineData(30, 0)]
    [InlineData(20_000, 50)]
    public void More_retention_costs_more_and_brings_more(int cards, int newCards)
    {
        var curve = RetentionCost.Curve(Parameters, Workload(cards, newCards));

        Assert.Equal(18, curve.Count);
        Assert.Equal((0.8, 0.97), (curve[0].DesiredRetention, curve[^1].DesiredRetention));
        Assert.True(curve[^1].ReviewsPerDay > curve[0].ReviewsPerDay * 1.5, string.Join('\n', curve));
        Assert.True(curve[^1].RecalledAtEnd > curve[0].RecalledAtEnd, string.Join('\n', curve));
        Assert.All(curve, cost => Assert.InRange(cost.RecalledAtEnd, cost.DesiredRetention, 1));
        Assert.All(curve, cost => Assert.Equal(cost.ReviewsPerDay * 8 / 60, cost.MinutesPerDay, 1e-9));
    }

    [Fact]
    public void A_sample_of_many_cards_stands_for_all_of_them()
    {
        var few = RetentionCost.Of(Parameters, Workload(500, 0));
        var many = RetentionCost.Of(Parameters, Workload(50_000, 0));

        Assert.InRange(many.ReviewsPerDay / few.ReviewsPerDay, 90, 110);
        Assert.Equal(few.RecalledAtEnd, many.RecalledAtEnd, 0.02);
    }

    [Fact]
    public void New_cards_cost_in_proportion_to_their_number()
    {
        var one = RetentionCost.Of(Parameters, Workload(0, 1));
        var ten = RetentionCost.Of(Parameters, Workload(0, 10));

        Assert.Equal(ten.ReviewsPerDay, one.ReviewsPerDay * 10, 1e-9);
    }

    [Fact]
    public void Without_cards_nothing_costs_anything()
    {
        var idle = new StudyWorkload { Cards = [new StudiedCard(CardMemory.New, 0)], NewCardsPerDay = 0, SecondsPerReview = 8 };

        Assert.Equal(new RetentionCost(0.9, 0, 0, 0), RetentionCost.Of(Parameters, idle));
    }

    [Fact]
    public void A_card_that_is_not_due_within_the_horizon_is_only_forgotten_a_little()
    {
        var card = new StudiedCard(new CardMemory(MemoryState.Review, 0, 100, 5), 10);
        var workload = new StudyWorkload { Cards = [card], NewCardsPerDay = 0, Days = 90, SecondsPerReview = 8 };

        var cost = RetentionCost.Of(Parameters, workload);

        Assert.Equal(0, cost.ReviewsPerDay);
        Assert.Equal(0.9, cost.RecalledAtEnd, 1e-9);
    }

    [Fact]
    public void Any_steps_come_to_an_end()
    {
        var slow = Parameters with { LearningSteps = [60, 90_000, 600_000], RelearningSteps = [], MaximumInterval = 1 };

        Assert.InRange(RetentionCost.Of(slow, Workload(10, 1)).ReviewsPerDay, 10, 200);
    }

    private static StudyWorkload Workload(int cards, int newCards) => new()
    {
        Cards = [.. Enumerable.Range(0, cards).Select(i => new StudiedCard(
            new CardMemory(i % 20 == 0 ? MemoryState.Relearning : MemoryState.Review, 0, 1 + (i % 90), 1 + (i % 10)), i % 30))],
        NewCardsPerDay = newCards,
        SecondsPerReview = 8,
    };
}
