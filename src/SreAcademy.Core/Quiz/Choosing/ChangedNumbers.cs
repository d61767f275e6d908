using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// The right answer with other figures. All figures of one kind (times, shares, counts) change by one factor, so that the statement stays whole;
/// figures that the question gives stay, and a bound is moved only to where it no longer holds (최소 8명 becomes 최소 4명: 최소 16명 would still be true).
/// </summary>
internal static class ChangedNumbers
{
    private static readonly decimal[] Factors = [2, 0.5m, 3, 4, 0.25m, 5, 0.2m, 10, 0.1m];

    /// <summary>Factors this close to each other make options that differ in nothing that matters.</summary>
    private const decimal Apart = 2;

    /// <summary>Share of an answer's characters that figures are, from which on the answer is about them.</summary>
    private const double Core = 0.12;

    /// <summary>A rule of thumb holds near its figures too.</summary>
    private static readonly string[] Hedges = ["보통", "일반적", "이상적", "약 ", "대략", "정도", "권장", "쯤", "내외"];

    private static readonly string[] LowerBounds = ["최소", "적어도", "이상", "초과", "넘"];

    private static readonly string[] UpperBounds = ["최대", "이하", "미만", "이내", "까지", "안에", " 내 ", " 내,", " 내."];

    /// <summary>An example with other figures is an example still, and what is not so with one figure is not so with another.</summary>
    private static readonly string[] Exempt = ["예시", "예:", "예를 들", "가령", "라면", "사례", "아니", "않", "(X)", "(O)", "→", " 등."];

    /// <returns>In an order drawn; empty where no figure carries the answer.</returns>
    public static IReadOnlyList<WrongAnswer> Of(Card card, QuestionForm form, string answer, QuizDraw draw)
    {
        var question = card.Question.Text;
        if (Array.Exists(Exempt, sign => question.Contains(sign, StringComparison.Ordinal) || answer.Contains(sign, StringComparison.Ordinal)))
            return [];
        var kinds = Figures(card.Facts.Quantities, question, answer).GroupBy(figure => Kind(figure.Quantity.Unit)).Select(kind => kind.ToList()).ToList();
        if (kinds.Count == 0 || form is QuestionForm.Definition || (form is not QuestionForm.Amount && kinds.Sum(kind => kind.Sum(figure => figure.Quantity.Written.Length)) < Core * answer.Length))
            return [];
        var figures = kinds.MaxBy(kind => kind.Count)!;
        var made = new List<(decimal Factor, string Text)>();
        foreach (var factor in draw.Shuffle(Factors))
        {
            if (made.TrueForAll(other => Math.Max(other.Factor / factor, factor / other.Factor) >= Apart) && Changed(answer, figures, factor) is { } text)
                made.Add((factor, text));
        }
        return [.. made.Select(change => new WrongAnswer(LeadingSentences.Plain(change.Text), Why(figures), WrongSource.Renumbered))];
    }

    private static RichText Why(List<(int At, Quantity Quantity)> figures)
    {
        var right = string.Join(", ", figures.Select(figure => figure.Quantity.Written).Distinct());
        return LeadingSentences.Plain($"숫자가 달라요. 맞는 값은 {right}{Particles.Behind(right, "예요")}.");
    }

    private static List<(int At, Quantity Quantity)> Figures(IReadOnlyList<Quantity> quantities, string question, string answer)
    {
        var found = new List<(int, Quantity)>();
        var from = 0;
        foreach (var quantity in quantities)
        {
            var at = answer.IndexOf(quantity.Written, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            from = at + quantity.Written.Length;
            if (!question.Contains(quantity.Written, StringComparison.Ordinal) && quantity.Low > 0)
                found.Add((at, quantity));
        }
        return found;
    }

    /// <summary>Null where the factor makes no figure, or one that holds as well.</summary>
    private static string? Changed(string answer, List<(int At, Quantity Quantity)> figures, decimal factor)
    {
        if (factor is > 0.2m and < 5 && Array.Exists(Hedges, hedge => answer.Contains(hedge, StringComparison.Ordinal)))
            return null;
        var changed = answer;
        foreach (var (at, quantity) in Enumerable.Reverse(figures))
        {
            if (StillHolds(answer, at, quantity, factor) || ScaledQuantity.Of(quantity, factor) is not { } written)
                return null;
            changed = changed[..at] + written + changed[(at + quantity.Written.Length)..];
        }
        return changed;
    }

    private static bool StillHolds(string answer, int at, Quantity quantity, decimal factor)
    {
        var end = at + quantity.Written.Length;
        var around = $"{answer[Math.Max(0, at - 5)..at]}|{answer[end..Math.Min(answer.Length, end + 5)]} ";
        return Array.Exists(factor > 1 ? LowerBounds : UpperBounds, sign => around.Contains(sign, StringComparison.Ordinal));
    }

    private static int Kind(string unit) => unit switch
    {
        "%" or "％" or "퍼센트" or "%p" or "퍼센트포인트" => 0,
        "초" or "분" or "시간" or "일" or "주" or "개월" or "월" or "년" or "ms" or "s" or "m" or "h" or "d" or "µs" or "분기" or "영업일" => 1,
        _ => 2,
    };
}
