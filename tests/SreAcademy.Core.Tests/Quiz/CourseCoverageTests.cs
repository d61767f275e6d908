using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

/// <summary>What the course of this repository gives.</summary>
public sealed class CourseCoverageTests
{
    [Fact]
    public void Every_card_is_graded_automatically_in_some_kind()
    {
        var catalog = QuizCourses.Real;
        Assert.Empty(catalog.Cards.Where(place => QuizGenerator.Generate(catalog, new QuizPlan { Seed = 1, Cards = [place.Card.Id] }).Questions is not [var question] || !question.Kind.IsGradedAutomatically())
            .Select(place => place.Card.Question.Text));
    }

    [Theory]
    [InlineData(QuestionKind.Matching, 200)]
    [InlineData(QuestionKind.Cloze, 200)]
    [InlineData(QuestionKind.Ordering, 40)]
    [InlineData(QuestionKind.Worked, 12)]
    public void Many_cards_give_each_kind(QuestionKind kind, int fewest)
    {
        var catalog = QuizCourses.Real;
        var count = catalog.Cards.Count(place => QuizGenerator.Generate(catalog, new QuizPlan { Seed = 1, Kinds = [kind], Cards = [place.Card.Id] }).Questions.Count == 1);
        Assert.True(count >= fewest, $"{count} of {catalog.Cards.Count} cards");
    }

    [Fact]
    public void Every_scenario_of_the_course_is_asked_for_its_order()
    {
        var catalog = QuizCourses.Real;
        var titles = catalog.Cards
            .SelectMany(place => Enumerable.Range(0, 6).SelectMany(seed => QuizGenerator.Generate(catalog, new QuizPlan { Seed = seed, Kinds = [QuestionKind.Ordering], Cards = [place.Card.Id] }).Questions))
            .Select(question => question.Body.Text.Split('\n')[0]).ToHashSet();
        Assert.Empty(catalog.Scenarios.Select(place => place.Scenario.Title).Except(titles));
    }
}
