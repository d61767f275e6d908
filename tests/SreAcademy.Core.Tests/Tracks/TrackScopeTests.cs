using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackScopeTests
{
    private static readonly CatalogSnapshot Course = SampleCourse.Of(
        SampleCourse.Topic("a", SampleCourse.Card(1, 1), SampleCourse.Card(2, 2), SampleCourse.Card(3, 2), SampleCourse.Interview(4, 1, "Q", "A")),
        SampleCourse.Topic("b", SampleCourse.Card(5, 3), SampleCourse.Card(6, 1)));

    [Fact]
    public void Cards_come_in_the_order_of_study()
    {
        var scope = TrackScope.Of(Of(new("b", Level.Beginner, Level.Senior), new("a", Level.Beginner, Level.Junior)), Course);

        Assert.Equal([6, 5, 1, 2, 3], scope.Cards);
        Assert.Equal([new TrackCell(0, "b", Level.Beginner, 0, 1), new(0, "b", Level.Senior, 1, 1), new(1, "a", Level.Beginner, 2, 1), new(1, "a", Level.Junior, 3, 2)], scope.Cells);
        Assert.Empty(scope.MissingTopics);
    }

    [Fact]
    public void A_cell_that_comes_twice_counts_where_it_comes_first()
    {
        var scope = TrackScope.Of(Of(new("a", Level.Junior, Level.Junior), new("a", Level.Beginner, Level.Lead)), Course);

        Assert.Equal([2, 3, 1], scope.Cards);
        Assert.Equal([0, 1], scope.Cells.Select(cell => cell.Item));
    }

    [Fact]
    public void A_topic_that_has_left_the_catalog_is_told_and_has_no_cards()
    {
        var scope = TrackScope.Of(Of(new("gone", Level.Beginner, Level.Lead), new("b", Level.Senior, Level.Lead), new("gone", Level.Lead, Level.Lead)), Course);

        Assert.Equal([5], scope.Cards);
        Assert.Equal(["gone"], scope.MissingTopics);
    }

    [Fact]
    public void Every_card_of_any_track_is_counted_once() => AnyTrack.ForAny(300, (_, random) =>
    {
        var catalog = SampleCourse.Dealt(random.Next(0, 60), random.Next(1, 6));
        var track = Of([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => new TrackItem(((char)('a' + random.Next(7))).ToString(), (Level)random.Next(0, 6), (Level)random.Next(0, 6)))]);

        var scope = TrackScope.Of(track, catalog);

        var expected = catalog.Cards.Where(place => track.Items.Any(item => item.Topic == place.Topic!.Slug && place.Card.Level >= item.From && place.Card.Level <= item.To)).Select(place => place.Card.Id);
        Assert.Equal(expected.Order(), scope.Cards.Order());
        Assert.Equal(scope.Cards.Count, scope.Cells.Sum(cell => cell.Count));
        Assert.All(scope.Cells, cell => Assert.All(scope.Cards.Skip(cell.First).Take(cell.Count), id =>
        {
            var place = catalog.CardsById[id];
            Assert.Equal((cell.Topic, cell.Level), (place.Topic!.Slug, place.Card.Level));
        }));
        Assert.Equal(track.Items.Select(item => item.Topic).Where(topic => !catalog.TopicsBySlug.ContainsKey(topic)).Distinct(), scope.MissingTopics);
    });

    private static Track Of(params TrackItem[] items) => AnyTrack.Plain with { Items = items };
}
