using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

/// <summary>What the course as it is shipped gives.</summary>
public sealed class CourseQuestionsTests
{
    private static readonly CatalogSnapshot Course = Load(card => card);
    private static readonly CatalogSnapshot WithoutWrongAnswers = Load(card => card with { Distractors = [] });

    private static CatalogSnapshot Load(Func<Card, Card> change)
    {
        var id = 0L;
        var documents = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Course"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => new SourceDocument("sre", LessonParser.Parse($"sre/{Path.GetFileName(file)}", File.ReadAllText(file))));
        var subjects = CatalogBuilder.Build(documents).Subjects.Select(subject => subject with
        {
            Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => change(place.Card) with { Id = ++id }))],
        });
        return new CatalogSnapshot(1, [.. subjects]);
    }

    private static List<ChoiceQuestion> Choices(CatalogSnapshot catalog, IEnumerable<CardPlace> places, int seed) =>
        [.. places.Select(place => ChoiceGenerator.Of(place, QuizMaterial.Of(catalog), new QuizDraw(seed).Split(place.Card.Id))).OfType<ChoiceQuestion>()];

    [Fact]
    public void Every_card_and_interview_question_has_a_choice_of_four_with_three_of_its_authors_wrong_answers()
    {
        var places = Course.Cards.Concat(Course.InterviewQuestions).ToList();
        var choices = Choices(Course, places, 1);
        Assert.Equal(places.Count, choices.Count);
        Assert.All(choices, choice => Assert.Equal(4, choice.Options.Count));
        Assert.All(choices.Where(choice => Course.CardsById[choice.CardId].Card.Distractors.Count >= 3), choice =>
            Assert.Subset(Course.CardsById[choice.CardId].Card.Distractors.Select(wrong => wrong.Text.Text).ToHashSet(), choice.Options.Where(option => !option.IsRight).Select(option => option.Text.Text).ToHashSet()));
        Assert.All(choices, choice => Assert.All(choice.Options.Where(option => !option.IsRight), option => Assert.False(string.IsNullOrWhiteSpace(option.Why?.Text))));
    }

    [Fact]
    public void Without_a_wrong_answer_of_an_author_nearly_every_card_still_has_a_choice_of_four()
    {
        var choices = Choices(WithoutWrongAnswers, WithoutWrongAnswers.Cards, 1);
        Assert.True(choices.Count(choice => choice.Options.Count == 4) >= 0.95 * WithoutWrongAnswers.Cards.Count, $"{choices.Count} of {WithoutWrongAnswers.Cards.Count}");
    }

    [Fact]
    public void Without_a_wrong_answer_of_an_author_the_right_one_is_seldom_the_longest_or_the_shortest()
    {
        var choices = Enumerable.Range(1, 5).SelectMany(seed => Choices(WithoutWrongAnswers, WithoutWrongAnswers.Cards, seed)).ToList();
        Assert.True(choices.Count(choice => Stands(choice, (other, right) => other < right)) <= 0.4 * choices.Count);
        Assert.True(choices.Count(choice => Stands(choice, (other, right) => other > right)) <= 0.4 * choices.Count);
    }

    [Theory]
    [InlineData(QuestionKind.Several, 0.9)]
    [InlineData(QuestionKind.OddOneOut, 0.9)]
    [InlineData(QuestionKind.TrueFalse, 1.0)]
    public void The_other_kinds_fit_most_cards(QuestionKind kind, double share)
    {
        var made = Course.Cards.Count(place => QuestionGenerators.ByKind[kind](place, QuizMaterial.Of(Course), new QuizDraw(1).Split(place.Card.Id)) is not null);
        Assert.True(made >= share * Course.Cards.Count, $"{made} of {Course.Cards.Count}");
    }

    private static bool Stands(ChoiceQuestion choice, Func<int, int, bool> beside)
    {
        var right = choice.Options.Single(option => option.IsRight).Text.Text.Length;
        return choice.Options.Where(option => !option.IsRight).All(option => beside(option.Text.Text.Length, right));
    }
}
