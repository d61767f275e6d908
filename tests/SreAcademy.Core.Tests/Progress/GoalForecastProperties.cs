using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Progress.Samples;

namespace SreAcademy.Core.Tests.Progress;

public sealed class GoalForecastProperties
{
    /// <summary>Days.</summary>
    private static readonly int[] Horizons = [3, 10, 30, 90];

    [Fact]
    public void Equal_input_gives_an_equal_forecast() => SampleGoal.ForAny(30, 0, 700, input =>
    {
        var (one, other) = (GoalForecast.Of(input), GoalForecast.Of(input with { Cards = [.. input.Cards] }));

        Assert.Equal(one.Days, other.Days);
        Assert.Equal(one with { Days = [] }, other with { Days = [] });
    });

    [Fact]
    public void The_order_of_cards_seen_does_not_matter() => SampleGoal.ForAny(30, 0, 700, input =>
    {
        var seenLast = input.Cards.Where(card => !card.Standing.IsSeen).Concat(input.Cards.Where(card => card.Standing.IsSeen).Reverse());

        Assert.Equal(GoalForecast.Of(input).Days, GoalForecast.Of(input with { Cards = [.. seenLast] }).Days);
    });

    [Fact]
    public void A_higher_target_never_takes_fewer_new_cards_nor_arrives_sooner() => SampleGoal.ForAny(60, 1, 400, input =>
    {
        var lower = GoalForecast.Of(input with { Goal = input.Goal with { Target = input.Goal.Target * 0.9 } });
        var higher = GoalForecast.Of(input);

        Assert.Equal(higher.BestPossible, lower.BestPossible);
        Assert.True(!higher.IsReachable || lower.IsReachable);
        Assert.True(higher.Needed is null || lower.Needed!.NewCardsADay <= higher.Needed.NewCardsADay);
        Assert.True(higher.ReachedOn is null || lower.ReachedOn <= higher.ReachedOn);
    });

    [Fact]
    public void Everything_is_a_share_and_the_pace_needed_is_one_that_can_be_set() => SampleGoal.ForAny(60, 0, 700, input =>
    {
        var forecast = GoalForecast.Of(input);

        Assert.All([forecast.ReadinessNow, forecast.ReadinessAtDate, forecast.BestPossible, .. forecast.Days.Select(day => day.Readiness)], share => Assert.InRange(share, 0, 1));
        Assert.Equal(forecast.IsReachable, forecast.Needed is not null);
        Assert.InRange(forecast.Needed?.NewCardsADay ?? 0, 0, StudySettingsLimits.MostNewCards);
        Assert.True(forecast.ReachedOn is null || forecast.ReachedOn >= input.Today);
    });

    /// <summary>
    /// More time only helps in the mean: on one day more cards may stand just before their next review than on the day before. Up to two
    /// hundredths are put down to that.
    /// </summary>
    [Fact]
    public void More_time_hardly_lowers_what_is_possible_for_who_has_begun_nothing() => SampleGoal.ForAny(20, 100, 400, any =>
    {
        var input = any with { Cards = [.. SampleGoal.Unseen(any.Cards.Count)], Settings = StudySettings.Default, NewToday = 0 };
        var best = Horizons.Select(days => GoalForecast.Of(input with { Goal = any.Goal with { By = input.Today.AddDays(days) } }).BestPossible).ToList();

        Assert.All(best.Zip(best.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 0.02, string.Join(' ', best)));
    });

    [Fact]
    public void A_limit_that_is_never_met_changes_nothing() => SampleGoal.ForAny(20, 100, 400, any =>
    {
        var input = any with { OtherCardsADay = 0, ReviewedToday = 0 };
        var loose = GoalForecast.Of(input with { Settings = input.Settings with { ReviewsPerDay = StudySettingsLimits.MostReviews } });
        var looser = GoalForecast.Of(input with { Settings = input.Settings with { ReviewsPerDay = StudySettingsLimits.MostReviews * 10 } });

        Assert.Equal(looser.Days, loose.Days);
        Assert.Equal(looser.Needed?.NewCardsADay, loose.Needed?.NewCardsADay);
    });
}
