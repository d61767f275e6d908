namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// Estimates from the raw lines how deep quotes and lists stand in one another, before any parser builds them:
/// Markdig's time grows with the square of the depth.
/// </summary>
internal sealed class NestingGuard
{
    /// <summary>List items that open in one another on one line, over a document: real ones have a handful.</summary>
    private const int MaximumStacked = 50_000;

    private readonly List<int> indents = [];
    private int stacked;
    private char fence;
    private int fenceLength;

    public int Depth(ReadOnlySpan<char> line)
    {
        var quotes = 0;
        var column = 0;
        var at = 0;
        Skip(line, ref at, ref column);
        while (at < line.Length && line[at] == '>')
        {
            quotes++;
            at++;
            if (at < line.Length && line[at] == ' ') at++;
            column = 0;
            Skip(line, ref at, ref column);
        }

        if (at == line.Length) return quotes;
        if (IsFence(line[at..])) return quotes;
        if (fence != 0) return quotes;
        if (column == 0 && !ListMarker.TryRead(line[at..], out _)) indents.Clear();
        for (var markers = 0; ListMarker.TryRead(line[at..], out var marker); markers++)
        {
            if (markers > 0 && ++stacked > MaximumStacked) return int.MaxValue;
            while (indents.Count > 0 && indents[^1] >= column) indents.RemoveAt(indents.Count - 1);
            indents.Add(column);
            at += marker.Length;
            column += marker.Length;
            Skip(line, ref at, ref column);
            // A quote inside a list item nests as well.
            while (at < line.Length && line[at] == '>')
            {
                quotes++;
                at++;
                Skip(line, ref at, ref column);
            }
        }

        return quotes + indents.Count;
    }

    private bool IsFence(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('`' or '~')) return false;
        var length = rest.IndexOfAnyExcept(rest[0]);
        if (length < 0) length = rest.Length;
        if (length < 3) return false;
        if (fence == 0)
        {
            if (rest[0] == '`' && rest[length..].Contains('`')) return false;
            (fence, fenceLength) = (rest[0], length);
            return true;
        }

        if (rest[0] != fence || length < fenceLength || !rest[length..].IsWhiteSpace()) return false;
        fence = '\0';
        return true;
    }

    private static void Skip(ReadOnlySpan<char> line, ref int at, ref int column)
    {
        for (; at < line.Length && line[at] is ' ' or '\t'; at++)
            column += line[at] == '\t' ? 4 - column % 4 : 1;
    }
}
