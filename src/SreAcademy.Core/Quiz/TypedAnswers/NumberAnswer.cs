using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>Judges a typed number against a key of kind <see cref="TypedKeyKind.Number"/>.</summary>
internal static partial class NumberAnswer
{
    public static bool IsRight(string typed, TypedKey key)
    {
        var measures = key.Others.Prepend(key.Written).Select(Measure.Read).OfType<Measure>().ToList();
        // A key such as N+2 or p99 is a name with digits.
        if (measures.Count == 0)
            return TermAnswer.IsRight(typed, key);
        if (typed.Length > MeasureText.Longest)
            return false;
        if (Is(typed, measures, key.Tolerance))
            return true;
        var pieces = Bracketed.Pieces(Result(typed));
        return pieces.Count > 0 && pieces.Any(piece => Is(piece, measures, key.Tolerance))
            && pieces.All(piece => Is(piece, measures, key.Tolerance) || AnswerPhrase.IsEnding(AnswerFolding.Fold(piece)));
    }

    private static bool Is(string typed, List<Measure> keys, double tolerance) =>
        Measure.Read(typed) is { } measure && keys.Exists(key => key.Equals(measure, tolerance));

    /// <summary>Whoever types the way (43200 × 0.1% = 43.2분) has answered behind the last equals sign.</summary>
    private static string Result(string typed)
    {
        var end = typed.LastIndexOfAny(['=', '＝']);
        return end >= 0 && Calculation().IsMatch(typed[..end]) ? typed[(end + 1)..] : typed;
    }

    [GeneratedRegex(@"[0-9%)][^0-9=]{0,4}[×*·/÷+xX＊－-]\s*[(0-9]")]
    private static partial Regex Calculation();
}
