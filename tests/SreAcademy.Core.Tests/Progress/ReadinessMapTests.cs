using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;

namespace SreAcademy.Core.Tests.Progress;

public sealed class ReadinessMapTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Scheduler Scheduler = new(SchedulerParameters.Default);

    /// <summary>Topic a: four beginner cards (1–4) and a junior one (5), an interview question (9). Topic b: one senior card (6).</summary>
    private static readonly CatalogSnapshot Catalog = SampleCourse.Of(
        SampleCourse.Topic("a", [.. Enumerable.Range(1, 4).Select(id => SampleCourse.Card(id)), SampleCourse.Card(5, 2), SampleCourse.Interview(9, 1, "Q9?", "A9")]),
        SampleCourse.Topic("b", SampleCourse.Card(6, 3)));

    [Fact]
    public void A_card_counts_with_its_recall_and_an_unseen_one_with_nothing()
    {
        // At its stability a card is recalled with 90 %.
        var map = Of(Seen(1, stability: 10, elapsed: 10), Seen(2, stability: 10, elapsed: 0));

        var cell = map.Cell("a", Level.Beginner);

        Assert.Equal((0.9 + 1) / 4, cell.Recall, 1e-12);
        Assert.Equal((4, 2, 6, 0.5), (cell.Cards, cell.Seen, cell.Reviews, cell.Evidence));
        Assert.Equal(1.9 / 5, map.OfTopic("a").Recall, 1e-12);
        Assert.Equal(1.9 / 6, map.Overall.Recall, 1e-12);
    }

    [Fact]
    public void Without_reviews_all_cards_are_there_and_nothing_is_known_of_them()
    {
        var map = Of();

        Assert.Equal(new Readiness(0, 6, 0, 0), map.Overall);
        Assert.Equal(new Readiness(0, 4, 0, 0), map.OfLevel(Level.Beginner));
        Assert.Equal(0, map.Overall.Evidence);
    }

    [Fact]
    public void Retired_cards_and_interview_questions_are_passed_over() =>
        Assert.Equal(Of().Overall, Of(Seen(77, 10, 1), Seen(9, 10, 1)).Overall);

    [Fact]
    public void A_card_all_of_whose_answers_were_taken_back_is_unseen() =>
        Assert.Equal(Of().Overall, Of(CardStanding.Of(CardProgress.Unreviewed(1, 4))).Overall);

    [Fact]
    public void Unknown_topics_and_levels_without_cards_have_none()
    {
        Assert.Equal(default, Of().Cell("gone", Level.Beginner));
        Assert.Equal(default, Of().OfTopic("gone"));
        Assert.Equal(default, Of().Cell("a", Level.Lead));
        Assert.Equal(default, ReadinessMap.Of(CatalogSnapshot.Empty, [Seen(1, 10, 1)], Today, Scheduler).Overall);
    }

    [Fact]
    public void A_day_before_the_last_review_counts_as_its_day() =>
        Assert.Equal(1.0 / 4, Of(Seen(1, stability: 10, elapsed: -40)).Cell("a", Level.Beginner).Recall, 1e-12);

    [Fact]
    public void Before_the_first_review_nothing_was_known()
    {
        (long, LoggedReview)[] log = [(1, Answer(1, Rating.Good, Today)), (1, Answer(2, Rating.Good, Today.AddDays(3)))];

        Assert.Empty(PastStandings.Of(log, Today.AddDays(-1), _ => Scheduler));
        Assert.Equal(1, Assert.Single(PastStandings.Of(log, Today.AddDays(2), _ => Scheduler)).Reviews);
        Assert.Equal(2, Assert.Single(PastStandings.Of(log, Today.AddDays(3), _ => Scheduler)).Reviews);
        Assert.Empty(PastStandings.Of([], Today, _ => Scheduler));
    }

    [Fact]
    public void An_answer_taken_back_later_never_happened()
    {
        var undo = Answer(2, Rating.Good, Today.AddDays(9)) with { Kind = ReviewLogKind.Undo, Rating = null, UndoneId = 1 };

        Assert.Empty(PastStandings.Of([(1, Answer(1, Rating.Good, Today)), (1, undo)], Today, _ => Scheduler));
    }

    private static ReadinessMap Of(params CardStanding[] standings) => ReadinessMap.Of(Catalog, standings, Today, Scheduler);

    private static CardStanding Seen(long id, double stability, int elapsed) =>
        new(id, new CardMemory(MemoryState.Review, 0, stability, 5), Today.AddDays(-elapsed), 3, Today, 0);

    private static LoggedReview Answer(long id, Rating rating, DateOnly day) =>
        new(id, ReviewLogKind.Review, rating, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), day, 1, default, null);
}
