namespace SreAcademy.Core.Content.Parsing;

/// <summary><c>- </c>, <c>* </c>, <c>+ </c>, <c>1. </c> or <c>1) </c> at the start of a text.</summary>
/// <param name="Length">The marker and the white space behind it.</param>
/// <param name="Number">Of an ordered item; −1 for bullets.</param>
internal readonly record struct ListMarker(int Length, int Number)
{
    /// <summary>Columns that the start of a line takes, tabs reaching to the next multiple of four.</summary>
    public static int Columns(ReadOnlySpan<char> start)
    {
        var columns = 0;
        foreach (var c in start) columns += c == '\t' ? 4 - columns % 4 : 1;
        return columns;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out ListMarker marker)
    {
        marker = default;
        if (text.IsEmpty) return false;
        var at = 0;
        var number = -1;
        if (text[0] is '-' or '*' or '+')
        {
            at = 1;
        }
        else if (char.IsAsciiDigit(text[0]))
        {
            for (number = 0; at < text.Length && at < 9 && char.IsAsciiDigit(text[at]); at++) number = number * 10 + (text[at] - '0');
            if (at == text.Length || text[at] is not ('.' or ')')) return false;
            at++;
        }
        else
        {
            return false;
        }

        if (at < text.Length && text[at] is not (' ' or '\t')) return false;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        marker = new ListMarker(at, number);
        return true;
    }
}
