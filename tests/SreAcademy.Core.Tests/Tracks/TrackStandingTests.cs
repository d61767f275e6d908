using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Progress.Samples;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackStandingTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Scheduler Plain = new(SchedulerParameters.Default);
    private static readonly CatalogSnapshot Course = SampleCourse.Dealt(40, 4);
    private static readonly Track Track = AnyTrack.Plain with { Items = [new("a", Level.Beginner, Level.Lead), new("b", Level.Junior, Level.Junior), new("gone", Level.Beginner, Level.Lead)] };
    private static readonly TrackScope Scope = TrackScope.Of(Track, Course);

    [Fact]
    public void Figures_are_those_of_a_slow_count() => AnyTrack.ForAny(300, (_, random) =>
    {
        var catalog = SampleCourse.Dealt(random.Next(0, 60), random.Next(1, 6));
        var track = Track with { Items = [.. Enumerable.Range(0, random.Next(1, 6)).Select(at => new TrackItem(((char)('a' + at)).ToString(), (Level)random.Next(1, 3), (Level)random.Next(2, 5)))] };
        var standings = catalog.Cards.Where(_ => random.Next(2) == 0).Select(place => Any(place.Card.Id, random)).ToDictionary(standing => standing.CardId);
        var due = Today.AddDays(random.Next(-10, 60));

        var standing = TrackStanding.Of(TrackScope.Of(track, catalog), track, standings, Today, Plain, null, due);

        AssertEqual(Slow(catalog, track.Items, standings, Today), standing.Readiness);
        Assert.Equal(Slow(catalog, track.Items, standings, Today.AddDays(1)).Recall, standing.RecallTomorrow, 1e-9);
        Assert.Equal(Slow(catalog, track.Items, standings, due > Today ? due : Today).Recall, standing.RecallOnDue, 1e-9);
        Assert.Equal(track.Items.Count, standing.Items.Count);
        foreach (var (item, readiness) in track.Items.Zip(standing.Items))
            AssertEqual(Slow(catalog, [item], standings, Today), readiness);
        Assert.Equal(catalog.Cards.Count(place => IsIn(track.Items, place) && standings.TryGetValue(place.Card.Id, out var one) && one.DueDay <= Today), standing.Due);
        Assert.InRange(standing.Share, 0, 1);
        Assert.Equal(standing.Reached, standing.Share == 1);
    });

    [Fact]
    public void Readiness_is_that_of_the_map_for_the_same_cells()
    {
        var random = new Random(7);
        var standings = Course.Cards.Select(place => Any(place.Card.Id, random)).ToDictionary(standing => standing.CardId);
        var track = Track with { Items = [new("a", Level.Beginner, Level.Lead)] };

        AssertEqual(
            ReadinessMap.Of(Course, standings.Values, Today, Plain).OfTopic("a"),
            TrackStanding.Of(TrackScope.Of(track, Course), track, standings, Today, Plain).Readiness);
    }

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(0.95, false)]
    public void Predicted_recall_is_reached_by_what_is_still_known_the_next_morning(double target, bool isReached)
    {
        var track = Track with { Goal = new TrackGoal.PredictedRecall(target) };

        // All looked at today: 100 % now, and 90 % a day later with a stability of one day.
        var standing = TrackStanding.Of(Scope, track, id => Seen(id, stability: 1, elapsed: 0), Today, Plain);

        Assert.Equal(1, standing.Readiness.Recall, 1e-12);
        Assert.Equal(0.9, standing.RecallTomorrow, 1e-12);
        Assert.Equal(isReached, standing.Reached);
        Assert.Equal(isReached ? 1 : 0.9 / target, standing.Share, 1e-12);
    }

    [Theory]
    [InlineData(null, 0.8, false)]
    [InlineData(0.4, 0.9, false)]
    [InlineData(0.79, 0.9975, false)]
    [InlineData(0.8, 1.0, true)]
    [InlineData(1.0, 1.0, true)]
    public void Studied_and_checked_needs_the_check(double? best, double share, bool isReached)
    {
        var track = Track with { Goal = new TrackGoal.StudiedAndChecked(0.8), Quiz = new TrackQuiz(10) };

        var standing = TrackStanding.Of(Scope, track, id => Seen(id, 1, 300), Today, Plain, best);

        Assert.Equal(share, standing.Share, 1e-12);
        Assert.Equal(isReached, standing.Reached);
    }

    [Fact]
    public void Studied_and_checked_needs_every_card()
    {
        var track = Track with { Goal = new TrackGoal.StudiedAndChecked(0.8), Quiz = new TrackQuiz(10) };

        var standing = TrackStanding.Of(Scope, track, id => id == Scope.Cards[0] ? CardStanding.Unseen(id) : Seen(id, 100, 1), Today, Plain, 1);

        Assert.False(standing.Reached);
        Assert.Equal(Scope.Cards.Count - 1, standing.Seen);
        Assert.Equal((0.8 * standing.Seen / standing.Cards) + 0.2, standing.Share, 1e-12);
    }

    [Fact]
    public void A_track_that_has_lost_all_its_cards_is_not_reached()
    {
        var scope = TrackScope.Of(Track, CatalogSnapshot.Empty);

        foreach (var goal in new TrackGoal[] { new TrackGoal.PredictedRecall(0.5), new TrackGoal.StudiedAndChecked(0.5) })
        {
            var standing = TrackStanding.Of(scope, Track with { Goal = goal }, id => Seen(id, 100, 1), Today, Plain, 1);
            Assert.Equal((false, 0.0, 0), (standing.Reached, standing.Share, standing.Cards));
            Assert.All(standing.Items, item => Assert.Equal(default, item));
        }
    }

    [Fact]
    public void The_last_day_there_is_can_be_asked_about() =>
        Assert.InRange(TrackStanding.Of(Scope, Track, id => Seen(id, 100, 1), DateOnly.MaxValue, Plain, null, DateOnly.MaxValue).RecallTomorrow, 0, 1);

    private static CardStanding Seen(long id, double stability, int elapsed) =>
        new(id, new CardMemory(MemoryState.Review, 0, stability, 5), Today.AddDays(-elapsed), 3, Today.AddDays(5), 0);

    private static CardStanding Any(long id, Random random) => new(
        id, new CardMemory((MemoryState)random.Next(1, 4), 0, 0.1 + (random.NextDouble() * 50), 5), Today.AddDays(random.Next(-90, 2)), random.Next(1, 9), Today.AddDays(random.Next(-5, 30)), 0);

    private static bool IsIn(IEnumerable<TrackItem> items, CardPlace place) =>
        items.Any(item => item.Topic == place.Topic!.Slug && place.Card.Level >= item.From && place.Card.Level <= item.To);

    private static Readiness Slow(CatalogSnapshot catalog, IReadOnlyList<TrackItem> items, Dictionary<long, CardStanding> standings, DateOnly on)
    {
        var (sum, cards, seen, reviews) = (0.0, 0, 0, 0);
        foreach (var place in catalog.Cards)
        {
            if (!IsIn(items, place))
                continue;
            cards++;
            if (!standings.TryGetValue(place.Card.Id, out var standing))
                continue;
            seen++;
            reviews += standing.Reviews;
            sum += SlowLog.Curve(standing.Memory.Stability, Math.Max(0, on.DayNumber - standing.LastStudyDay.DayNumber), SchedulerParameters.Default);
        }
        return new Readiness(cards == 0 ? 0 : sum / cards, cards, seen, reviews);
    }

    private static void AssertEqual(Readiness expected, Readiness actual)
    {
        Assert.Equal((expected.Cards, expected.Seen, expected.Reviews), (actual.Cards, actual.Seen, actual.Reviews));
        Assert.Equal(expected.Recall, actual.Recall, 1e-9);
    }
}
