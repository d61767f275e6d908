using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Tests.Progress.Samples;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Progress.Samples.SampleGoal;

namespace SreAcademy.Core.Tests.Progress;

public sealed class GoalForecastTests
{
    [Fact]
    public void A_learner_who_has_seen_nothing_is_told_what_it_takes()
    {
        var forecast = GoalForecast.Of(Of(Unseen(300), days: 59));

        Assert.Equal((300, 0.0, false, true), (forecast.Cards, forecast.ReadinessNow, forecast.IsReached, forecast.IsReachable));
        // Nine tenths of 300 cards need to be begun at least, in 60 days.
        Assert.InRange(forecast.Needed!.NewCardsADay, 5, 7);
        Assert.InRange(forecast.Needed.MinutesADay, 300 * 3 * 8 / 60.0 / 60, 300 * 12 * 8 / 60.0 / 60);
        Assert.InRange(forecast.Needed.PeakMinutes, forecast.Needed.MinutesADay, forecast.Needed.MinutesADay * 3);
        Assert.InRange(forecast.ReachedOn!.Value.DayNumber - Today.DayNumber, 27, 40);
        Assert.InRange(forecast.ReadinessAtDate, 0.9, 0.99);
        Assert.Equal(60, forecast.Days.Count);
    }

    [Fact]
    public void A_goal_out_of_reach_is_told_how_far_one_gets()
    {
        var forecast = GoalForecast.Of(Of(Unseen(5_000), days: 6));

        Assert.False(forecast.IsReachable);
        Assert.Null(forecast.Needed);
        // 200 new cards a day are all that can be set.
        Assert.InRange(forecast.BestPossible, 0.8 * 7 * 200 / 5_000, 7 * 200 / 5_000.0);
        Assert.InRange(forecast.ReadinessAtDate, 0.8 * 7 * 10 / 5_000, 7 * 10 / 5_000.0);
        Assert.Null(forecast.ReachedOn);
    }

    [Fact]
    public void A_goal_reached_already_says_so_and_what_keeping_it_takes()
    {
        var forecast = GoalForecast.Of(Of(Enumerable.Range(1, 40).Select(id => Seen(id, stability: 200)), days: 30));

        Assert.True(forecast.IsReached);
        Assert.Equal(Today, forecast.ReachedOn);
        Assert.Equal(0, forecast.Needed!.NewCardsADay);
    }

    [Fact]
    public void Without_cards_there_is_nothing_to_say()
    {
        var forecast = GoalForecast.Of(Of([], days: 30));

        Assert.Equal((0, 0.0, 0.0, 0.0), (forecast.Cards, forecast.ReadinessNow, forecast.ReadinessAtDate, forecast.BestPossible));
        Assert.False(forecast.IsReached || forecast.IsReachable);
        Assert.Empty(forecast.Days);
        Assert.Null(forecast.ReachedOn);
    }

    [Fact]
    public void A_goal_of_topics_that_are_gone_has_no_cards()
    {
        var goal = new StudyGoal { Topics = ["gone"], Target = 0.9, By = Today };

        Assert.Empty(GoalForecastInput.CardsOf(SampleCourse.Dealt(9, 3), goal, [], new HashSet<long>()));
    }

    [Fact]
    public void The_cards_of_a_goal_stand_in_the_order_they_are_learned_in()
    {
        var goal = new StudyGoal { Topics = ["a", "b"], Levels = [Level.Beginner, Level.Junior], Target = 0.9, By = Today };
        var retired = Seen(77).Standing;

        var cards = GoalForecastInput.CardsOf(SampleCourse.Dealt(12, 3), goal, [Seen(5).Standing, retired], new HashSet<long> { 2 });

        Assert.Equal([(1, false, false), (2, false, true), (4, false, false), (5, true, false)], cards.Select(card => (card.Standing.CardId, card.Standing.IsSeen, card.Suspended)));
    }

    [Fact]
    public void A_date_that_is_past_leaves_what_is_so_now_and_when_it_will_be_reached()
    {
        var forecast = GoalForecast.Of(Of([.. Enumerable.Range(1, 40).Select(id => Seen(id, 200)), .. Unseen(20, 41)], days: -1));

        Assert.True(forecast.IsPast);
        Assert.Equal((forecast.ReadinessNow, forecast.ReadinessNow), (forecast.ReadinessAtDate, forecast.BestPossible));
        Assert.Empty(forecast.Days);
        Assert.Null(forecast.Needed);
        Assert.InRange(forecast.ReachedOn!.Value.DayNumber - Today.DayNumber, 0, 3);
    }

    [Fact]
    public void A_date_that_is_today_has_one_day()
    {
        var forecast = GoalForecast.Of(Of(Unseen(8), days: 0, target: 0.7));

        Assert.Equal(Today, Assert.Single(forecast.Days).Day);
        Assert.InRange(forecast.Needed!.NewCardsADay, 6, 8);
        // The morning after, not the moment all has been looked at.
        Assert.InRange(forecast.BestPossible, 0.7, 0.99);
    }

    [Fact]
    public void A_date_far_away_is_forecast_as_one_in_a_year() =>
        Assert.Equal(GoalForecast.MostDays + 1, GoalForecast.Of(Of(Unseen(5), 0) with { Goal = new StudyGoal { Target = 0.9, By = DateOnly.MaxValue } }).Days.Count);

    [Fact]
    public void Before_the_first_review_an_answer_takes_as_long_as_usual()
    {
        var input = Of(Unseen(30), days: 20);

        Assert.Equal(GoalForecast.Of(input with { SecondsPerReview = 8 }).MinutesADay, GoalForecast.Of(input).MinutesADay);
        Assert.Equal(GoalForecast.Of(input).Needed!.MinutesADay * 2, GoalForecast.Of(input with { SecondsPerReview = 16 }).Needed!.MinutesADay, 1e-9);
    }

    [Fact]
    public void Without_new_cards_the_pace_arrives_nowhere_and_another_does()
    {
        var forecast = GoalForecast.Of(Of(Unseen(60), days: 40).With(settings => settings with { NewCardsPerDay = 0 }));

        Assert.Equal((0.0, 0.0), (forecast.ReadinessAtDate, forecast.MinutesADay));
        Assert.Null(forecast.ReachedOn);
        Assert.True(forecast.IsReachable);
    }

    [Fact]
    public void A_day_full_of_other_cards_leaves_no_room_and_the_pace_needed_exceeds_it()
    {
        var forecast = GoalForecast.Of(Of(Unseen(60), days: 40) with { OtherCardsADay = 300 });

        Assert.Equal(0, forecast.MinutesADay);
        Assert.True(forecast.Needed!.ExceedsLimit);
    }

    [Fact]
    public void Suspended_cards_only_fade()
    {
        var forecast = GoalForecast.Of(Of([Seen(1, stability: 20, elapsed: 20) with { Suspended = true }, .. Unseen(1, 2).Select(card => card with { Suspended = true })], days: 0, target: 0.5));

        Assert.Equal(0.45, forecast.ReadinessNow, 1e-9);
        Assert.InRange(forecast.ReadinessAtDate, 0.4, 0.4499);
        Assert.Equal((0.0, false), (forecast.MinutesADay, forecast.IsReachable));
    }

    [Fact]
    public void On_an_easy_day_little_falls_due()
    {
        var forecast = GoalForecast.Of(Of(Unseen(200), days: 89).With(settings => settings with { NewCardsPerDay = 20, EasyDays = [DayOfWeek.Sunday] }));
        var byWeekday = forecast.Days.Skip(20).ToLookup(day => day.Day.DayOfWeek, day => day.Answers);

        Assert.True(byWeekday[DayOfWeek.Sunday].Average() < forecast.Days.Skip(20).Average(day => day.Answers) / 2);
    }

    [Fact]
    public void A_full_course_is_forecast_whatever_day_it_is() => Assert.All(
        new[] { new DateOnly(1970, 1, 1), new DateOnly(2024, 2, 29), new DateOnly(2300, 1, 1) },
        today => Assert.True(GoalForecast.Of(Of(Unseen(20), 0) with { Today = today, Goal = new StudyGoal { Target = 0.8, By = today.AddDays(9) } }).IsReachable));
}
