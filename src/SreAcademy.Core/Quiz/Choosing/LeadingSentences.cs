using System.Net;
using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Answers as they stand among options: leading sentences, never cut inside one.</summary>
internal static class LeadingSentences
{
    /// <summary>Characters: from here on an answer is shortened to the sentences it opens with. Four longer options are not read any more.</summary>
    public const int LongOption = 160;

    /// <summary>Where each sentence of the first block ends (exclusive); at least one for a text that is not empty.</summary>
    public static IReadOnlyList<int> Ends(string text)
    {
        var ends = new List<int>();
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '（' or '“' or '‘')
                depth++;
            else if (text[at] is ')' or '）' or '”' or '’')
                depth = Math.Max(0, depth - 1);
            else if (text[at] == '\n' && at > 0)
                Close(at);
            else if (depth == 0 && text[at] is '.' or '?' or '!' or '。' && at + 1 < text.Length && text[at + 1] is ' ' or '\n' && !IsNumbering(text, at) && !IsAbbreviation(text, at))
                Close(at + 1);
        }
        Close(text.TrimEnd().Length);
        return ends;

        void Close(int end)
        {
            var start = ends.Count == 0 ? 0 : ends[^1];
            if (end > start && !string.IsNullOrWhiteSpace(text[start..end]) && (end == text.TrimEnd().Length || text[end - 1] is not ':'))
                ends.Add(end);
        }
    }

    public static RichText Lead(RichText text, int end) => end >= text.Text.TrimEnd().Length ? Unwrapped(text) : Plain(text.Text[..end]);

    /// <summary>Text as markup, in one paragraph.</summary>
    public static RichText Plain(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var part in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            line.Append(line.Length == 0 ? "" : line[^1] is '.' or '?' or '!' or ':' or ',' or ';' ? " " : ", ").Append(part);
        return new RichText(WebUtility.HtmlEncode(line.ToString()), line.ToString());
    }

    /// <summary>A text of one paragraph without the paragraph: options stand in a line of their own already, and must not differ by their margins.</summary>
    public static RichText Unwrapped(RichText text)
    {
        const string open = "<p>", close = "</p>";
        var html = text.Html.Trim();
        return html.StartsWith(open, StringComparison.Ordinal) && html.EndsWith(close, StringComparison.Ordinal) && html.LastIndexOf(open, StringComparison.Ordinal) == 0
            ? new RichText(html[open.Length..^close.Length], text.Text)
            : text;
    }

    /// <summary><c>1. 가 2. 나</c></summary>
    private static bool IsNumbering(string text, int dot) => dot > 0 && char.IsAsciiDigit(text[dot - 1]) && (dot == 1 || text[dot - 2] is ' ' or '\n');

    /// <summary><c>vs. </c>, <c>e.g. </c></summary>
    private static bool IsAbbreviation(string text, int dot) => dot > 1 && text[dot - 2] is 'v' or '.' && text[dot - 1] is 's' or 'g' or 'e';
}
