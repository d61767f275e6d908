using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Progress.Samples;

namespace SreAcademy.Core.Tests.Progress;

/// <summary>A forecast against living through its days one by one.</summary>
public sealed class GoalForecastReplayTests
{
    [Fact]
    public void Where_each_card_lives_once_the_days_are_those_of_a_replay() =>
        SampleGoal.ForAny(40, 290, 380, input => AssertDays(input, copies: 1));

    [Fact]
    public void Where_few_cards_live_several_times_the_days_are_those_of_a_replay_of_all_their_lives() =>
        SampleGoal.ForAny(60, 1, 100, input =>
        {
            var awake = input.Cards.Count(card => !card.Suspended);
            AssertDays(input, awake == 0 ? 1 : 256 / awake);
        });

    [Fact]
    public void The_pace_needed_is_the_lowest_that_arrives_in_a_replay() => SampleGoal.ForAny(8, 20, 60, input =>
    {
        var copies = 256 / input.Cards.Count(card => !card.Suspended);
        var forecast = GoalForecast.Of(input);
        var days = input.Goal.By.DayNumber - input.Today.DayNumber + 1;
        var unseen = input.Cards.Count(card => !card.Suspended && !card.Standing.IsSeen);
        // From here on all are begun at once.
        var paces = Enumerable.Range(0, unseen + input.NewToday + 1).Select(pace => new ForecastReplay(input, copies, pace, limited: false).Live(days)).ToList();
        var arriving = paces.FindIndex(pace => pace[^1].Readiness >= input.Goal.Target);

        Assert.Equal(paces.Max(pace => pace[^1].Readiness), forecast.BestPossible, 1e-9);
        Assert.Equal(arriving >= 0, forecast.IsReachable);
        Assert.Equal(arriving >= 0 ? arriving : null, forecast.Needed?.NewCardsADay);
        if (forecast.Needed is not { } needed)
            return;
        var minutes = (input.SecondsPerReview ?? 8) / 60;
        Assert.Equal(paces[arriving].Average(day => day.Answers) * minutes, needed.MinutesADay, 1e-9);
        Assert.Equal(Fullest(paces[arriving].ConvertAll(day => day.Answers)) * minutes, needed.PeakMinutes, 1e-9);
        Assert.Equal(Fullest(paces[arriving].ConvertAll(day => day.Cards)), needed.PeakCards, 1e-9);
        Assert.Equal(needed.PeakCards + input.OtherCardsADay > input.Settings.ReviewsPerDay, needed.ExceedsLimit);
    });

    /// <summary>Readiness to two hundredths on every day, answers to a tenth in all.</summary>
    [Theory]
    [InlineData(0, 200)]
    [InlineData(0.5, 200)]
    [InlineData(0.5, 60)]
    [InlineData(1, 200)]
    [InlineData(1, 60)]
    public void A_sample_of_many_cards_comes_near_a_replay_of_all(double seen, int limit)
    {
        var random = new Random(5);
        var cards = Enumerable.Range(1, 3_000).Select(id => random.NextDouble() < seen
            ? SampleGoal.Seen(id, Math.Exp(random.NextDouble() * 5), random.Next(0, 30), random.Next(-5, 60))
            : new ForecastCard(CardStanding.Unseen(id), false));
        var input = SampleGoal.Of(cards, 60).With(settings => settings with { NewCardsPerDay = 25, ReviewsPerDay = limit, EasyDays = [DayOfWeek.Sunday] });
        var forecast = GoalForecast.Of(input);
        var replay = new ForecastReplay(input, 1, 25, limited: true).Live(61);

        Assert.All(forecast.Days.Zip(replay), day => Assert.Equal(day.Second.Readiness, day.First.Readiness, 0.02));
        Assert.InRange(forecast.Days.Sum(day => day.Answers) / replay.Sum(day => day.Answers), 0.9, 1.1);
    }

    private static void AssertDays(GoalForecastInput input, int copies)
    {
        var forecast = GoalForecast.Of(input);
        var days = input.Goal.By.DayNumber - input.Today.DayNumber + 1;
        var replay = new ForecastReplay(input, copies, input.Settings.NewCardsPerDay, limited: true).Live(days);

        Assert.Equal(days, forecast.Days.Count);
        for (var day = 0; day < days; day++)
        {
            Assert.Equal(input.Today.AddDays(day), forecast.Days[day].Day);
            Assert.Equal(replay[day].Answers, forecast.Days[day].Answers, 1e-9);
            Assert.Equal(replay[day].Answers * (input.SecondsPerReview ?? 8) / 60, forecast.Days[day].Minutes, 1e-9);
            Assert.Equal(replay[day].Readiness, forecast.Days[day].Readiness, 1e-9);
        }
        Assert.Equal(replay[^1].Readiness, forecast.ReadinessAtDate, 1e-9);
        Assert.Equal(replay.Average(day => day.Answers) * (input.SecondsPerReview ?? 8) / 60, forecast.MinutesADay, 1e-9);
        var reached = replay.FindIndex(day => day.Readiness >= input.Goal.Target);
        if (forecast.IsReached)
            Assert.Equal(input.Today, forecast.ReachedOn);
        else if (reached >= 0)
            Assert.Equal(input.Today.AddDays(reached), forecast.ReachedOn);
        else if (forecast.ReachedOn is { } late)
        {
            var longer = new ForecastReplay(input, copies, input.Settings.NewCardsPerDay, limited: true).Live(late.DayNumber - input.Today.DayNumber + 1);
            Assert.True(late > input.Goal.By);
            Assert.Equal(longer.Count - 1, longer.FindIndex(day => day.Readiness >= input.Goal.Target));
        }
    }

    private static double Fullest(List<double> days) =>
        days.Count <= 7 ? days.Average() : Enumerable.Range(0, days.Count - 6).Max(first => days.Skip(first).Take(7).Average());
}
