using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>Which side of the number is meant: 이상, 이하 …</summary>
internal enum MeasureBound
{
    None,
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// <summary>A quantity or a range of them in the base unit of its dimension.</summary>
/// <param name="Number">As written, before any conversion; null where several units make one quantity (43분 12초).</param>
/// <param name="Label">What follows and is no unit: <c>증가</c>. Usually empty.</param>
internal sealed record Measure(decimal Low, decimal High, MeasureUnit Unit, (decimal Low, decimal High)? Number, MeasureBound Bound, string Label)
{
    /// <summary>Null where the text is no quantity and nothing else.</summary>
    public static Measure? Read(string text)
    {
        if (text.Length > MeasureText.Longest)
            return null;
        var folded = MeasureText.Fold(text);
        if (folded.Length == 0)
            return null;
        // The longest form decides: 10만 is never 10 with a particle.
        return AnswerPhrase.Forms(folded).Select(MeasureReader.Read).FirstOrDefault(measure => measure is not null);
    }

    /// <param name="tolerance">Relative to this, which is the key.</param>
    public bool Equals(Measure typed, double tolerance)
    {
        if (Bound != typed.Bound || Label != typed.Label)
            return false;
        if (Unit.Compares(typed.Unit))
            return Near(Low, typed.Low, tolerance) && Near(High, typed.High, tolerance);
        if (typed.Unit == MeasureUnit.None)
            return Number is { } written && Near(written.Low, typed.Low, tolerance) && Near(written.High, typed.High, tolerance);
        if (Unit == MeasureUnit.None && typed.Unit == MeasureUnit.Percent)
            return Near(Low, typed.Low / 100, tolerance) && Near(High, typed.High / 100, tolerance);
        return Unit == MeasureUnit.None && typed.Unit.Counts && Near(Low, typed.Low, tolerance) && Near(High, typed.High, tolerance);
    }

    private static bool Near(decimal key, decimal typed, double tolerance) =>
        key == typed || Math.Abs((double)(key - typed)) <= Math.Abs((double)key) * Math.Max(tolerance, Rounding);

    /// <summary>Of factors that no decimal holds exactly (a request a minute).</summary>
    private const double Rounding = 1e-12;
}

/// <summary>Text as quantities are read from it: folded like any answer, but with every sign kept and a gap between two numbers left open.</summary>
internal static class MeasureText
{
    public const int Longest = 400;

    public static string Fold(string text)
    {
        var apart = new System.Text.StringBuilder(text.Length);
        var lastDigit = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                continue;
            var digit = char.IsDigit(text[at]);
            if (digit && lastDigit && char.IsWhiteSpace(text[at - 1]))
                apart.Append('|');
            // ½, ² and ① would become digits of the number beside them.
            apart.Append(char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.OtherNumber ? '|' : text[at]);
            lastDigit = digit;
        }
        return FoldedText.Of(apart.ToString()).Replace('–', '-').Replace('—', '-').Replace('−', '-').Replace('‐', '-').Replace('∼', '~').Replace('〜', '~')
            .Trim('.', '!', '?', '"', '\'', '`', '*', '“', '”', '‘', '’', '「', '」', ',', '…');
    }
}
