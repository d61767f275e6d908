using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Home;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Home;

public sealed class NextThingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Of_several_quizzes_the_latest_is_gone_on_with()
    {
        var begun = NextThings.Begun([Quiz("early", 1), Quiz("late", 3), Quiz("middle", 2)], [], []);

        Assert.Equal("late", Assert.IsType<NextThing.RunningQuiz>(Assert.Single(begun)).Quiz.Key);
    }

    [Fact]
    public void A_topic_of_which_little_was_seen_but_all_is_known_is_not_weak()
    {
        var next = NextThings.Practice(SampleCatalog.Rich, Map(Seen(9101, days: 0)), 0.9);

        Assert.IsType<NextThing.NewCards>(next);
    }

    [Fact]
    public void A_topic_whose_seen_cards_are_recalled_less_surely_than_wanted_is_weak()
    {
        var next = NextThings.Practice(SampleCatalog.Rich, Map(Seen(9101, days: 300)), 0.9);

        Assert.Equal("observability", Assert.IsType<NextThing.FadingTopic>(next).Topic.Slug);
    }

    [Fact]
    public void New_cards_come_level_by_level()
    {
        var beginner = SampleCatalog.Rich.Cards.Where(place => place.Card.Level == Level.Beginner).Select(place => Seen(place.Card.Id, days: 0));

        var next = Assert.IsType<NextThing.NewCards>(NextThings.Practice(SampleCatalog.Rich, Map([.. beginner]), 0.9));

        Assert.Equal(Level.Junior, next.Level);
        Assert.Equal(SampleCatalog.Rich.Topics.First(topic => topic.Cards.Any(card => card.Level == Level.Junior)).Slug, next.Topic.Slug);
    }

    [Fact]
    public void When_all_is_seen_and_known_a_mixed_quiz_is_left()
    {
        var all = SampleCatalog.Rich.Cards.Select(place => Seen(place.Card.Id, days: 0));

        Assert.IsType<NextThing.MixedQuiz>(NextThings.Practice(SampleCatalog.Rich, Map([.. all]), 0.9));
    }

    private static ReadinessMap Map(params CardStanding[] standings) =>
        ReadinessMap.Of(SampleCatalog.Rich, standings, Today, new Scheduler(SchedulerParameters.Default));

    /// <param name="days">Since the last review, at a stability of ten days.</param>
    private static CardStanding Seen(long card, int days) =>
        new(card, new CardMemory(MemoryState.Review, 0, 10, 5), Today.AddDays(-days), 1, Today.AddDays(10 - days), 0);

    private static QuizSummary Quiz(string key, int hour) => new()
    {
        Key = key,
        Plan = new QuizPlan { Seed = 1 },
        StartedAt = new DateTimeOffset(2026, 11, 23, hour, 0, 0, TimeSpan.Zero),
        EndsAt = null,
        FinishedAt = null,
        Figures = [],
    };
}
