using System.Globalization;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Numbers of an answer that are worth knowing: those that its key points hold, or, where nobody wrote any, those that stand in no example.
/// </summary>
internal static partial class NumberGaps
{
    public static IEnumerable<Gap> Of(Card card)
    {
        foreach (var quantity in card.Facts.Quantities.DistinctBy(quantity => quantity.Written))
        {
            if (IsPlain(quantity) && IsWorthKnowing(card, quantity) && GapOf(card, quantity) is { } gap)
                yield return gap;
        }
    }

    private static Gap? GapOf(Card card, Quantity quantity)
    {
        var text = card.Answer.Text;
        var at = text.IndexOf(quantity.Written, StringComparison.Ordinal);
        if (at < 0 || Digits(text).Count(number => number == Number(quantity)) != 1 || Digits(card.Question.Text).Contains(Number(quantity)))
            return null;
        if (!StandsAlone(text, at, at + quantity.Written.Length) || Passages.Around(card, at..(at + quantity.Written.Length)) is not { } passage)
            return null;
        var sentence = Sentences.Of(text).FirstOrDefault(sentence => sentence.Start.Value <= at && at < sentence.End.Value, Range.All);
        if (card.Points.Count == 0 && Example().IsMatch(text[sentence]))
            return null;
        return new Gap(passage.Before, passage.After, () => new TypedKey(TypedKeyKind.Number, passage.Gap, []), QuizPrompts.NumberGap, QuizText.Stacked(QuizText.Paragraph(card.Question), card.QuestionBody), card.Answer);
    }

    /// <summary><c>400만</c> and <c>1억 200만 원</c> go on behind what was read, dates are no quantities, <c>30 ×</c> is half a formula.</summary>
    private static bool IsPlain(Quantity quantity) => quantity.Unit is not ("만" or "억" or "월" or "년" or "×" or "x" or "bp");

    private static bool IsWorthKnowing(Card card, Quantity quantity) =>
        card.Points.Count == 0 || card.Points.Any(point => point.Text.Contains(quantity.Written, StringComparison.Ordinal) && Digits(point.Text).Contains(Number(quantity)));

    /// <summary>Not a part of a larger number: <c>10분의 1</c>, <c>4월 3일</c>, <c>1억 200만</c>, <c>4 × 30분</c>, <c>99.9% → 99.99%</c>.</summary>
    private static bool StandsAlone(string text, int start, int end) =>
        !PartBefore().IsMatch(text[..start]) && !PartAfter().IsMatch(text[end..]);

    private static string Number(Quantity quantity) => quantity.Low.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Digits(string text) => Numbers().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?:[0-9][월년억만] ?|[÷×*/] ?|[0-9.,]|[0-9]%? ?→ ?)$")]
    private static partial Regex PartBefore();

    [GeneratedRegex(@"^(?:의 ?[0-9]| ?→| ?[÷×*/] ?[0-9]|[0-9]| [0-9][0-9.,]*[초분만]|치|째| [0-9]+분)")]
    private static partial Regex PartAfter();

    [GeneratedRegex("예를 들|예시|예: |예로|처럼|이라면|가령|O\\)|X\\)")]
    private static partial Regex Example();
}
