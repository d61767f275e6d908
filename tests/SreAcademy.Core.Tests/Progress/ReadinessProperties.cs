using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Progress.Samples;

namespace SreAcademy.Core.Tests.Progress;

/// <summary>Whatever was answered, crammed and taken back, in whatever order of days.</summary>
public sealed class ReadinessProperties
{
    [Fact]
    public void Readiness_as_of_any_day_is_what_a_slow_count_of_the_log_says() => SampleLog.ForAny(400, (sample, random) =>
    {
        var asOf = SampleLog.FirstDay.AddDays(random.Next(-20, 900));
        var present = random.Next(1, 4);

        var map = ReadinessMap.Of(sample.Catalog, PastStandings.Of(sample.ByCard, asOf, SampleLog.SchedulerOf), asOf, SampleLog.SchedulerOf(present));

        foreach (var topic in sample.Catalog.Topics)
        {
            var expected = Levels.All.Select(level => SlowLog.Readiness(sample, topic.Slug, level, asOf, SampleLog.ParametersOf(present))).ToList();
            Assert.All(Levels.All, level => AssertEqual(expected[level.Number() - 1], map.Cell(topic.Slug, level)));
            AssertEqual(Together(expected), map.OfTopic(topic.Slug));
        }
        foreach (var level in Levels.All)
            AssertEqual(Together(sample.Catalog.Topics.Select(topic => map.Cell(topic.Slug, level))), map.OfLevel(level));
        AssertEqual(Together(Levels.All.Select(map.OfLevel)), map.Overall);
    });

    [Fact]
    public void What_is_stored_now_is_the_past_of_the_last_day() => SampleLog.ForAny(200, (sample, random) =>
    {
        // A clock set back shows a day before the last review.
        var today = SampleLog.FirstDay.AddDays(random.Next(-20, 900));
        var stored = sample.ByCard.GroupBy(entry => entry.CardId, entry => entry.Entry)
            .Select(card => CardStanding.Of(ProgressFold.Of(card.Key, [.. card], SampleLog.SchedulerOf)));
        var past = PastStandings.Of(sample.ByCard, DateOnly.MaxValue, SampleLog.SchedulerOf);

        Assert.Equal(stored.Where(standing => standing.IsSeen), past);
        Assert.All(past, standing => Assert.InRange(standing.Recall(today, SampleLog.SchedulerOf(1)), double.Epsilon, 1));
    });

    [Fact]
    public void A_goal_is_as_ready_as_its_cells_together() => SampleLog.ForAny(100, (sample, _) =>
    {
        var today = SampleLog.FirstDay.AddDays(200);
        var map = ReadinessMap.Of(sample.Catalog, PastStandings.Of(sample.ByCard, today, SampleLog.SchedulerOf), today, SampleLog.SchedulerOf(1));
        var goal = new StudyGoal { Topics = ["a", "c", "gone"], Levels = [Level.Beginner, Level.Lead], Target = 0.9, By = today };

        AssertEqual(Together([map.Cell("a", Level.Beginner), map.Cell("a", Level.Lead), map.Cell("c", Level.Beginner), map.Cell("c", Level.Lead)]), map.Of(goal));
        AssertEqual(map.Overall, map.Of(goal with { Topics = [], Levels = [] }));
    });

    private static Readiness Together(IEnumerable<Readiness> parts)
    {
        var (sum, cards, seen, reviews) = (0.0, 0, 0, 0);
        foreach (var part in parts)
            (sum, cards, seen, reviews) = (sum + (part.Recall * part.Cards), cards + part.Cards, seen + part.Seen, reviews + part.Reviews);
        return new Readiness(cards == 0 ? 0 : sum / cards, cards, seen, reviews);
    }

    private static void AssertEqual(Readiness expected, Readiness actual)
    {
        Assert.Equal((expected.Cards, expected.Seen, expected.Reviews), (actual.Cards, actual.Seen, actual.Reviews));
        Assert.Equal(expected.Recall, actual.Recall, 1e-12);
    }
}
