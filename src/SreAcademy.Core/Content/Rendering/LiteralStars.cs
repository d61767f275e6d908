using System.Text;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>
/// Keeps single stars that stand for themselves: in <c>/static/*은 1일, 대기는 2*T</c> CommonMark would read the two as emphasis
/// and swallow them. A star opens emphasis only at the start of a word, and only where one at the end of a word closes it.
/// </summary>
internal static class LiteralStars
{
    public static string Escape(string markdown)
    {
        if (!markdown.Contains('*')) return markdown;
        StringBuilder? escaped = null;
        var copied = 0;
        for (var i = 0; i < markdown.Length; i++)
        {
            if ((i == 0 || markdown[i - 1] == '\n') && SkipCodeLines(markdown, i) is var next && next > i)
            {
                i = next - 1;
                continue;
            }

            switch (markdown[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    i = CodeSpan.End(markdown, i);
                    break;
                case '*' when IsSingle(markdown, i) && !IsListMarker(markdown, i):
                    if (Opens(markdown, i) && Close(markdown, i) is var close and > 0)
                    {
                        i = close;
                        break;
                    }

                    escaped ??= new StringBuilder(markdown.Length + 8);
                    escaped.Append(markdown, copied, i - copied).Append('\\');
                    copied = i;
                    break;
            }
        }

        return escaped is null ? markdown : escaped.Append(markdown, copied, markdown.Length - copied).ToString();
    }

    /// <summary>The line after a <c>~~~</c> fence or an indented line that starts here; else the same place.</summary>
    private static int SkipCodeLines(string text, int at)
    {
        if (text.AsSpan(at).StartsWith("    ") || text[at] == '\t') return LineEnd(text, at);
        if (!text.AsSpan(at).TrimStart(' ').StartsWith("~~~")) return at;
        for (at = LineEnd(text, at); at < text.Length; at = LineEnd(text, at))
            if (text.AsSpan(at).TrimStart(' ').StartsWith("~~~")) return LineEnd(text, at);
        return at;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsSingle(string text, int at) =>
        (at == 0 || text[at - 1] != '*') && (at + 1 == text.Length || text[at + 1] != '*');

    private static bool IsListMarker(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] is not (' ' or '\t' or '\n')) return false;
        for (at--; at >= 0 && text[at] != '\n'; at--)
            if (text[at] is not (' ' or '\t' or '>' or '*' or '-')) return false;
        return true;
    }

    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '"' or '“' or '\'' or '*')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('.' or '/');

    /// <summary>The next single star in the paragraph that stands at the end of a word, or −1.</summary>
    private static int Close(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n') return -1;
            if (text[i] == '`')
            {
                i = CodeSpan.End(text, i);
                continue;
            }

            if (text[i] == '*' && IsSingle(text, i)) return char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '/' ? -1 : i;
        }

        return -1;
    }
}
