namespace SreAcademy.Core.Search;

/// <summary>Cuts a long text to a stretch around its first hit, and into marked and unmarked segments.</summary>
internal static class TextWindow
{
    private const string LeftOut = "…";

    /// <param name="length">About how much to show, in UTF-16 units; cuts fall between words where one is near, never inside a character.</param>
    public static IReadOnlyList<TextSegment> Around(string text, IReadOnlyList<TextSpan> hits, int length)
    {
        var lead = length / 4;
        var start = text.Length <= length || hits is not [var first, ..] || first.Start <= lead
            ? 0
            : WordStart(text, first.Start - lead, first.Start);
        var end = text.Length - start <= length ? text.Length : WordEnd(text, start + length, start + length - lead);

        var segments = new List<TextSegment>();
        if (start > 0)
            segments.Add(new TextSegment(LeftOut, false));
        var at = start;
        foreach (var hit in hits.TakeWhile(hit => hit.Start < end))
        {
            Add(segments, text[at..Math.Max(at, hit.Start)], false);
            at = Math.Min(hit.End, end);
            Add(segments, text[Math.Min(hit.Start, at)..at], true);
        }
        Add(segments, text[at..end], false);
        if (end < text.Length)
            segments.Add(new TextSegment(LeftOut, false));
        return segments;
    }

    private static int WordStart(string text, int wanted, int latest)
    {
        for (var at = wanted; at < latest; at++)
        {
            if (char.IsWhiteSpace(text[at - 1]))
                return at;
        }
        return TextClusters.StartAt(text, wanted);
    }

    private static int WordEnd(string text, int wanted, int earliest)
    {
        for (var at = wanted; at > earliest; at--)
        {
            if (char.IsWhiteSpace(text[at]))
                return at;
        }
        return TextClusters.StartAt(text, wanted);
    }

    /// <summary>Line feeds of the text's blocks become spaces: a segment is shown within one line of text.</summary>
    private static void Add(List<TextSegment> segments, string text, bool isHit)
    {
        if (text.Length > 0)
            segments.Add(new TextSegment(text.ReplaceLineEndings(" "), isHit));
    }
}
