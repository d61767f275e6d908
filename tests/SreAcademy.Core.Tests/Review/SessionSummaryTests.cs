using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

public sealed class SessionSummaryTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        [Interview(9, null, "왜?", "그래서")], Topic("a", Card(1, 1), Card(2, 3)), Topic("b", Card(3, 1)));

    private static SessionAnswer Answer(long card, Rating rating, MemoryState before = MemoryState.Review, int days = 3) =>
        new(card, rating, before, TimeSpan.FromSeconds(10), Today.AddDays(days));

    [Fact]
    public void Nothing_done_is_an_empty_summary()
    {
        var summary = SessionSummary.Of([], Catalog);
        Assert.Equal((0, 0, TimeSpan.Zero), (summary.Answers, summary.Cards, summary.Time));
        Assert.Null(summary.Recall.Share);
        Assert.Empty(summary.Hard);
    }

    [Fact]
    public void Recall_counts_the_first_answer_of_a_card_that_was_in_memory()
    {
        var summary = SessionSummary.Of(
            [Answer(1, Rating.Again), Answer(2, Rating.Hard), Answer(3, Rating.Again, MemoryState.New), Answer(1, Rating.Good, MemoryState.Relearning)], Catalog);
        Assert.Equal((4, 3, 1), (summary.Answers, summary.Cards, summary.NewCards));
        Assert.Equal(new RecallShare(2, 1), summary.Recall);
        Assert.Equal(0.5, summary.Recall.Share);
        Assert.Equal(TimeSpan.FromSeconds(40), summary.Time);
    }

    [Fact]
    public void Topics_and_levels_come_in_their_order_and_what_has_none_last()
    {
        var summary = SessionSummary.Of(
            [Answer(9, Rating.Good), Answer(3, Rating.Good), Answer(2, Rating.Again), Answer(1, Rating.Good), Answer(404, Rating.Good)], Catalog);
        Assert.Equal([("a", 2, 1), ("b", 1, 1), (null, 2, 2)], summary.Topics.Select(topic => (topic.Topic?.Slug, topic.Recall.Asked, topic.Recall.Recalled)));
        Assert.Equal([(Level.Beginner, 2, 2), (Level.Senior, 1, 0), (null, 2, 2)], summary.Levels.Select(level => (level.Level, level.Recall.Asked, level.Recall.Recalled)));
    }

    [Fact]
    public void What_was_hard_is_listed_with_its_last_return_forgotten_ones_first()
    {
        var summary = SessionSummary.Of(
            [
                Answer(2, Rating.Hard, days: 2),
                Answer(1, Rating.Again) with { ReturnsOn = Today, ReturnsAt = Now.AddMinutes(10) },
                Answer(3, Rating.Easy),
                Answer(1, Rating.Hard, MemoryState.Relearning, days: 1),
            ],
            Catalog);
        Assert.Equal([new HardCard(1, Rating.Again, 2, Today.AddDays(1), null), new HardCard(2, Rating.Hard, 1, Today.AddDays(2), null)], summary.Hard);
    }
}
