using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Ordered enumerations of an answer. Authors number what could stand in any order as well (`도입 전략은? 1) 파일럿 2) 교육`), so the question must ask
/// how something goes on.
/// </summary>
internal static partial class AnswerSequences
{
    private const int Fewest = 3;

    public static IEnumerable<Sequence> Of(Card card)
    {
        if (card.AnswerHasCode || !Course().IsMatch(card.Question.Text))
            return [];
        return card.Facts.Enumerations
            .Where(list => list.Ordered && list.Items.Count >= Fewest)
            .Select(list => new Sequence(
                [.. list.Items.Select(item => QuizText.Plain(StepOf(item)))],
                QuizPrompts.Ordering,
                QuizText.Stacked(QuizText.Paragraph(card.Question), card.QuestionBody),
                card.Answer));
    }

    /// <summary>Without its number, and without the sentences that follow the last item.</summary>
    private static string StepOf(string item)
    {
        var text = Mark().Replace(item.Trim(), "");
        return text[Sentences.Of(text).FirstOrDefault(Range.All)].Trim().TrimEnd('.');
    }

    [GeneratedRegex("순서|단계|절차|과정|프로세스|진행|흐름|수명 주기|라이프사이클|파이프라인")]
    private static partial Regex Course();

    [GeneratedRegex(@"^(?:\d{1,2}[.)]\s+|[①-⑳]\s*|\(\d{1,2}\)\s*)")]
    private static partial Regex Mark();
}
