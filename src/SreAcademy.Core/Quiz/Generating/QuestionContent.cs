namespace SreAcademy.Core.Quiz;

/// <summary>What a question asks, however it is arranged: two questions with equal content must not stand in one quiz.</summary>
internal static class QuestionContent
{
    public static string Of(Question question) => string.Join('\n', Parts(question).Order(StringComparer.Ordinal).Prepend($"{question.Kind} {question.Prompt.Text} {question.Body.Text}"));

    private static IEnumerable<string> Parts(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Where(option => option.IsRight).Select(option => option.Text.Text),
        SeveralQuestion several => several.Options.Where(option => option.IsRight).Select(option => option.Text.Text),
        MatchingQuestion matching => matching.Terms.Select(term => term.Text.Text),
        ClozeQuestion cloze => [cloze.Before, cloze.After],
        OrderingQuestion ordering => ordering.Steps.Select(step => step.Text),
        TrueFalseQuestion trueFalse => [trueFalse.Statement.Text],
        WorkedQuestion or RecallQuestion => [],
        _ => throw new NotSupportedException(),
    };
}
