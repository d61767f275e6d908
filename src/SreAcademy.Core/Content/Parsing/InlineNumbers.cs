namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// <c>1) 캐싱 2) 단계 분리</c> on one line is a sentence to its author and the start of a list to Markdown, which would show
/// "1. 캐싱 2) 단계 분리": the first number is kept as text.
/// </summary>
internal static class InlineNumbers
{
    public static string Keep(string markdown)
    {
        if (!ListMarker.TryRead(markdown, out var marker) || marker.Number < 0) return markdown;
        var end = markdown.IndexOf('\n');
        var line = end < 0 ? markdown : markdown[..end];
        var mark = line.AsSpan().IndexOfAny('.', ')');
        var next = $" {marker.Number + 1}{line[mark]}";
        return line.Contains(next, StringComparison.Ordinal) ? markdown.Insert(mark, "\\") : markdown;
    }
}
