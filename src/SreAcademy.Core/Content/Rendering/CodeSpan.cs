namespace SreAcademy.Core.Content.Rendering;

/// <summary><c>`code`</c> in running text, inside which no star is a mark.</summary>
internal static class CodeSpan
{
    /// <param name="at">Where its backticks begin.</param>
    /// <returns>The last character of the span, or of the backticks where nothing closes them.</returns>
    public static int End(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAnyExcept('`');
        if (length < 0) return text.Length - 1;
        var close = text.IndexOf(new string('`', length), at + length, StringComparison.Ordinal);
        return close < 0 ? at + length - 1 : close + length - 1;
    }
}
