using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <returns>A question of one kind about a card; null when the card has nothing for this kind.</returns>
internal delegate Question? QuestionGenerator(CardPlace place, QuizMaterial material, QuizDraw draw);

/// <summary>Who makes questions of which kind.</summary>
internal static class QuestionGenerators
{
    public static IReadOnlyDictionary<QuestionKind, QuestionGenerator> ByKind { get; } = new Dictionary<QuestionKind, QuestionGenerator>
    {
        [QuestionKind.Choice] = ChoiceGenerator.Of,
        [QuestionKind.Several] = SeveralGenerator.Of,
        [QuestionKind.OddOneOut] = OddOneOutGenerator.Of,
        [QuestionKind.Matching] = MatchingGenerator.Of,
        [QuestionKind.Cloze] = ClozeGenerator.Of,
        [QuestionKind.Ordering] = OrderingGenerator.Of,
        [QuestionKind.TrueFalse] = TrueFalseGenerator.Of,
        [QuestionKind.Worked] = WorkedGenerator.Of,
        [QuestionKind.Recall] = RecallGenerator.Of,
    };
}
