using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// Takes away the bold that a marker opened. It cannot be left to emphasis parsing: <c>**A: 1) /api/* 2) 2*MSL**</c>
/// holds single stars, and Korean particles behind a closing <c>**</c> keep it from closing.
/// </summary>
internal static class OuterBold
{
    /// <param name="text">What follows the marker; the bold is open at its start.</param>
    /// <param name="stripped">The text without the closing <c>**</c>.</param>
    /// <returns>False where the bold does not close in this text.</returns>
    public static bool TryClose(string text, out string stripped)
    {
        var depth = 1;
        var firstToggle = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`')
            {
                i = CodeSpan.End(text, i);
                continue;
            }

            if (text[i] != '*' || i + 1 >= text.Length || text[i + 1] != '*') continue;
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 2 < text.Length ? text[i + 2] : ' ';
            var opens = !char.IsWhiteSpace(after);
            var closes = !char.IsWhiteSpace(before);
            if (closes && (!opens || depth > 1))
            {
                if (--depth == 0)
                {
                    stripped = string.Concat(text.AsSpan(0, i), text.AsSpan(i + 2)).TrimEnd();
                    return true;
                }
            }
            else if (opens && !closes)
            {
                depth++;
            }
            else if (firstToggle < 0)
            {
                firstToggle = i;
            }

            i++;
        }

        // `**A: 답**입니다`: the mark could close as well as open; without a better one it closes.
        stripped = firstToggle < 0 ? text : string.Concat(text.AsSpan(0, firstToggle), text.AsSpan(firstToggle + 2));
        return firstToggle >= 0;
    }
}
