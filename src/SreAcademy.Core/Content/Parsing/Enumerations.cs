using System.Buffers;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Finds lists of things in running text: numbered, lettered, joined by arrows or by commas, or as list lines.</summary>
internal static class Enumerations
{
    private const int MaximumItemLength = 80;

    /// <summary>A comma separates clauses as well; only short pieces are taken for items.</summary>
    private const int MaximumCommaItemLength = 25;

    private static readonly SearchValues<char> Hints = SearchValues.Create(",→\n)①.");

    public static IReadOnlyList<Enumeration> Find(string text)
    {
        // One look tells of most texts that nothing in them is a list.
        if (text.AsSpan().IndexOfAny(Hints) < 0) return [];
        List<Enumeration> found = [];
        List<string>? bullets = null;
        List<string>? steps = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rest = line.TrimStart();
            if (Marked(rest) is { } marked)
            {
                found.Add(marked);
            }
            else if (ListMarker.TryRead(rest, out var marker))
            {
                (marker.Number < 0 ? bullets ??= [] : steps ??= []).Add(rest[marker.Length..].Trim().ToString());
                continue;
            }
            else
            {
                AddSentences(rest, found);
            }
        }

        if (steps?.Count > 1) found.Add(new Enumeration(steps, true));
        if (bullets?.Count > 1) found.Add(new Enumeration(bullets, false));
        return found;
    }

    /// <summary><c>1) … 2) …</c>, <c>1. … 2. …</c>, <c>A. … B. …</c>, <c>① … ② …</c></summary>
    private static Enumeration? Marked(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('1' or 'A' or '①')) return null;
        foreach (var first in (ReadOnlySpan<char>)['1', 'A', '①'])
        {
            var at = MarkEnd(line, 0, first);
            if (at < 0) continue;
            List<string> items = [];
            for (var next = first; ;)
            {
                next++;
                var (start, end) = FindMark(line, at, next);
                var item = line[at..(start < 0 ? line.Length : start)].Trim().TrimEnd(" .,;").ToString();
                if (item.Length is 0 or > MaximumItemLength) return null;
                items.Add(item);
                if (start < 0) break;
                at = end;
            }

            if (items.Count > 1) return new Enumeration(items, first != 'A');
        }

        return null;
    }

    private static (int Start, int End) FindMark(ReadOnlySpan<char> line, int from, char mark)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] != mark || (mark < '①' && i > 0 && line[i - 1] is not (' ' or ','))) continue;
            var end = MarkEnd(line, i, mark);
            if (end >= 0) return (i, end);
        }

        return (-1, -1);
    }

    private static int MarkEnd(ReadOnlySpan<char> line, int at, char mark)
    {
        if (at >= line.Length || line[at] != mark) return -1;
        if (mark >= '①') return at + 1;
        if (at + 2 < line.Length && line[at + 1] == '\\' && line[at + 2] is ')' or '.') return at + 3;
        if (at + 1 >= line.Length || line[at + 1] is not (')' or '.')) return -1;
        return line[at + 1] == '.' && at + 2 < line.Length && line[at + 2] != ' ' ? -1 : at + 2;
    }

    private static void AddSentences(ReadOnlySpan<char> line, List<Enumeration> found)
    {
        while (!line.IsEmpty)
        {
            var end = line.IndexOf(". ");
            var sentence = (end < 0 ? line : line[..end]).Trim().TrimEnd('.');
            line = end < 0 ? [] : line[(end + 2)..];
            if (sentence.Contains('→') && Split(sentence, "→", MaximumItemLength, 2) is { } chain) found.Add(new Enumeration(chain, true));
            else if (sentence.Contains(',') && Split(AfterLabel(sentence), ",", MaximumCommaItemLength, 3) is { } list) found.Add(new Enumeration(list, false));
        }
    }

    /// <summary>Drops the label of <c>장점: 가, 나, 다</c>.</summary>
    private static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> sentence)
    {
        var colon = sentence.IndexOf(": ");
        return colon is > 0 and < 20 && !sentence[..colon].Contains(',') ? sentence[(colon + 2)..] : sentence;
    }

    private static List<string>? Split(ReadOnlySpan<char> sentence, string separator, int longest, int fewest)
    {
        List<string>? items = null;
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= sentence.Length; i++)
        {
            if (i < sentence.Length)
            {
                if (sentence[i] is '(' or '（') depth++;
                if (sentence[i] is ')' or '）') depth--;
                if (depth > 0 || sentence[i] != separator[0] || (separator == "," && IsInNumber(sentence, i))) continue;
            }

            var item = sentence[start..i].Trim();
            if (item.IsEmpty || item.Length > longest || (separator == "," && IsClause(item))) return null;
            (items ??= []).Add(item.ToString());
            start = i + 1;
        }

        return items?.Count >= fewest ? items : null;
    }

    /// <summary><c>SLI를 정의하고, SLO를 설정하고</c> tells what happens; it lists nothing.</summary>
    private static bool IsClause(ReadOnlySpan<char> item) =>
        item.EndsWith("하고") || item.EndsWith("되고") || item.EndsWith("하며") || item.EndsWith("이며") || item.EndsWith("하면") || item.EndsWith("해서")
        || item.EndsWith("으면") || item.EndsWith("지만") || item.EndsWith("는데") || item.EndsWith("어서") || item.EndsWith("이고") || item.EndsWith("면서");

    private static bool IsInNumber(ReadOnlySpan<char> text, int comma) =>
        comma > 0 && comma + 1 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]);
}
