using System.Buffers;
using System.Globalization;
using System.Text;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Short answers as they are compared. Who makes questions asks <see cref="AreEquivalent"/> whether two options, terms or gaps would say the
/// same to a learner; <see cref="TypedAnswer"/> reads what is typed with the same folding.
/// </summary>
public static class AnswerFolding
{
    private const int MostPasses = 4;

    /// <summary>Signs that change what a name or a number is: N+2, C#, 0.1%.</summary>
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("+#%&@<>=^×÷±≤≥≠$₩");

    /// <summary>
    /// Letters, digits and the signs that matter, in lower case, composed and half width. Spaces, hyphens, slashes, quotes, brackets and full stops
    /// are gone except between two digits (1.3, 5-10; thousands are closed up). Folding twice changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Dropping a character can bring together what composes.
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var folded = WithoutPunctuation(FoldedText.Of(text));
            if (folded == text)
                break;
            text = folded;
        }
        return text;
    }

    /// <summary>
    /// Whether two short texts are the same answer: equal once folded, one of them a name that the other gives too (<c>번 레이트(Burn Rate)</c> and
    /// <c>burn rate</c>), or the same quantity (<c>43.2분</c> and <c>43분 12초</c>). Symmetric. Knows nothing of meaning: other words for the same are different here.
    /// </summary>
    public static bool AreEquivalent(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Measure.Read(one) is { } measure && Measure.Read(other) is { } second)
            return measure.Equals(second, tolerance: 0) || second.Equals(measure, tolerance: 0);
        return Bracketed.Names(one).Select(Fold).Intersect(Bracketed.Names(other).Select(Fold), StringComparer.Ordinal).Any(name => name.Length > 0);
    }

    private static string WithoutPunctuation(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPunctuation(text, at))
                kept.Append(text[at]);
            else if (BetweenDigits(text, kept, at) is { } mark)
                kept.Append(mark);
        }
        return kept.ToString();
    }

    private static char? BetweenDigits(string text, StringBuilder kept, int at)
    {
        if (kept.Length == 0 || !char.IsAsciiDigit(kept[^1]) || at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]))
            return null;
        return text[at] is ',' && OpensThousand(text, at + 1) ? null : text[at] is '.' or ',' or ':' or '/' ? text[at] : '-';
    }

    private static bool OpensThousand(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at == 3;
    }

    private static bool IsPunctuation(string text, int at) => !Meaningful.Contains(text[at]) && char.GetUnicodeCategory(text[at])
        is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol;
}
