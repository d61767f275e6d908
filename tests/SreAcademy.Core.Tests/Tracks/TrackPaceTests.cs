using SreAcademy.Core.Progress;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

/// <summary>By hand: ten cards in ten days, 1 to 10 March, are to be begun in the first eight.</summary>
public sealed class TrackPaceTests
{
    private static readonly DateOnly Start = new(2026, 3, 1);
    private static readonly DateOnly Due = new(2026, 3, 10);

    [Theory]
    [InlineData(0, 0, TrackState.Upcoming, 0, 0)]
    [InlineData(1, 0, TrackState.NotBegun, 0, 2)]
    [InlineData(2, 0, TrackState.NotBegun, 0, 2)]
    [InlineData(3, 0, TrackState.Behind, 1, 2)]
    [InlineData(3, 1, TrackState.OnCourse, 1, 2)]
    [InlineData(4, 10, TrackState.OnCourse, 2, 0)]
    [InlineData(6, 5, TrackState.OnCourse, 5, 2)]
    [InlineData(6, 4, TrackState.Behind, 5, 2)]
    [InlineData(8, 7, TrackState.OnCourse, 7, 3)]
    [InlineData(9, 8, TrackState.OnCourse, 8, 2)]
    [InlineData(9, 0, TrackState.Behind, 8, 5)]
    [InlineData(10, 9, TrackState.Behind, 10, 1)]
    [InlineData(10, 10, TrackState.OnCourse, 10, 0)]
    [InlineData(11, 5, TrackState.Overdue, 10, 2)]
    [InlineData(11, 9, TrackState.Overdue, 10, 1)]
    [InlineData(400, 10, TrackState.Overdue, 10, 0)]
    public void Ten_cards_in_ten_days(int day, int seen, TrackState state, int expected, int today)
    {
        var pace = TrackPace.Of(Standing(10, seen), Start, Due, Start.AddDays(day - 1));

        Assert.Equal((state, expected, today), (pace.State, pace.CardsExpected, pace.CardsToday));
        Assert.Equal((10, Math.Clamp(11 - day, 0, 11)), (pace.Days, pace.DaysLeft));
        Assert.Equal(0.25, pace.ReadinessOnDue);
    }

    [Theory]
    [InlineData(1, 0, 0, 2)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 2, 2, 0)]
    [InlineData(1, 5, 5, 0)]
    [InlineData(3, 1, 1, 1)]
    [InlineData(3, 2, 2, 0)]
    public void What_was_begun_today_is_taken_off_the_days_share(int day, int seen, int begunToday, int today) =>
        Assert.Equal(today, TrackPace.Of(Standing(10, seen), Start, Due, Start.AddDays(day - 1), begunToday).CardsToday);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 5)]
    [InlineData(7, 2)]
    [InlineData(28, 1)]
    public void The_first_days_share_follows_from_the_length(int days, int share) =>
        Assert.Equal(share, TrackPace.Of(Standing(10, 0), Start, Start.AddDays(days - 1), Start).CardsToday);

    [Fact]
    public void Only_the_goal_makes_it_done()
    {
        Assert.Equal(TrackState.OnCourse, TrackPace.Of(Standing(10, 10), Start, Due, Due).State);
        Assert.Equal(TrackState.Done, TrackPace.Of(Standing(10, 10) with { Reached = true }, Start, Due, Start.AddDays(-3)).State);
        Assert.Equal(TrackState.Done, TrackPace.Of(Standing(10, 10) with { Reached = true }, Start, Due, Due.AddDays(3)).State);
    }

    [Fact]
    public void What_was_done_once_stays_done_and_asks_for_nothing()
    {
        var pace = TrackPace.Of(Standing(10, 3), Start, Due, Due.AddDays(30), isDone: true);

        Assert.Equal((TrackState.Done, 0), (pace.State, pace.CardsToday));
    }

    [Fact]
    public void A_track_without_cards_is_never_behind()
    {
        for (var day = 0; day < 10; day++)
            Assert.Equal((TrackState.NotBegun, 0), (TrackPace.Of(Standing(0, 0), Start, Due, Start.AddDays(day)).State, TrackPace.Of(Standing(0, 0), Start, Due, Start.AddDays(day)).CardsToday));
    }

    [Fact]
    public void A_due_date_before_the_start_is_the_start() =>
        Assert.Equal((1, 1, 10), TrackPace.Of(Standing(10, 0), Start, Start.AddDays(-5), Start) is var pace ? (pace.Days, pace.DaysLeft, pace.CardsToday) : default);

    [Fact]
    public void The_longest_stretch_of_days_can_be_asked_about()
    {
        var pace = TrackPace.Of(Standing(1_000_000, 0), DateOnly.MinValue, DateOnly.MaxValue, DateOnly.MaxValue);

        Assert.Equal((TrackState.Behind, 1_000_000), (pace.State, pace.CardsExpected));
    }

    [Fact]
    public void Whoever_does_each_days_share_has_begun_all_in_time() => AnyTrack.ForAny(300, (_, random) =>
    {
        var cards = random.Next(1, 400);
        var days = random.Next(1, 60);
        var first = random.Next(1, days + 1);
        var seen = random.Next(0, cards + 1);
        for (var day = 1; day <= days; day++)
        {
            var today = Start.AddDays(day - 1);
            var pace = TrackPace.Of(Standing(cards, seen), Start, Start.AddDays(days - 1), today);
            if (first == 1)
                Assert.NotEqual(TrackState.Behind, pace.State);
            for (var begun = 1; day >= first && begun <= pace.CardsToday; begun++)
                Assert.Equal(pace.CardsToday - begun, TrackPace.Of(Standing(cards, ++seen), Start, Start.AddDays(days - 1), today, begun).CardsToday);
        }
        Assert.Equal(cards, seen);
    });

    private static TrackStanding Standing(int cards, int seen) => new()
    {
        Readiness = new Readiness(0.5, cards, seen, seen),
        Due = 0,
        RecallTomorrow = 0.5,
        RecallOnDue = 0.25,
        Reached = false,
        Share = 0.5,
        Items = [],
    };
}
