using System.Buffers;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Finds terms with their other name: <c>번 레이트(Burn Rate)</c>, <c>Toil(토일)</c>.</summary>
internal static class Glosses
{
    private const int MaximumLength = 60;

    /// <summary>Words of a Korean name.</summary>
    private const int MaximumWords = 3;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t,.;:()[]\"'“”‘’·→*");

    /// <summary>A word with one of these at its end is the sentence around the term, not the term.</summary>
    private static readonly string[] Particles = ["은", "는", "을", "를", "이", "가", "의", "에", "로", "와", "과", "도", "만", "며", "고", "서", "한", "된", "할", "인", "요", "다"];

    /// <param name="text">Lines with their list and bold marks: they say where a phrase begins.</param>
    public static IReadOnlyList<Gloss> Find(string text)
    {
        List<Gloss>? found = null;
        var span = text.AsSpan();
        for (var at = 0; ;)
        {
            var open = span[at..].IndexOf('(');
            if (open < 0) break;
            open += at;
            at = open + 1;
            var close = span.Slice(at, Math.Min(MaximumLength + 1, span.Length - at)).IndexOf(')');
            if (close is < 2 or > MaximumLength) continue;
            var inside = span.Slice(at, close).Trim();
            var before = span[..open].TrimEnd(" *");
            var term = IsLatinName(inside) ? Korean(before, Words(inside)) : IsHangulName(inside) ? Latin(before) : [];
            if (!term.IsEmpty) (found ??= []).Add(new Gloss(term.ToString(), inside.ToString()));
        }

        return found ?? (IReadOnlyList<Gloss>)[];
    }

    private static bool IsLatinName(ReadOnlySpan<char> name)
    {
        if (!char.IsAsciiLetter(name[0])) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-' or '/' or '&' or '.' or '\'')) return false;
        return true;
    }

    private static bool IsHangulName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!IsHangul(c) && c != ' ') return false;
        return Words(name) <= 3;
    }

    /// <summary>
    /// As many Korean words as the English name has, and only from where a phrase begins: in `수동 작업(Toil)을` nothing tells
    /// whether 작업 is a name of Toil, and search would take one for the other.
    /// </summary>
    private static ReadOnlySpan<char> Korean(ReadOnlySpan<char> text, int words)
    {
        if (words > MaximumWords) return [];
        var start = text.Length;
        for (var i = 0; i < words; i++)
        {
            var end = i == 0 ? start : start - 1;
            if (i > 0 && (end < 0 || text[end] != ' ')) return [];
            start = text[..end].LastIndexOfAny(WordEnds) + 1;
            var word = text[start..end];
            if (!IsHangulWord(word) || (i > 0 && EndsInParticle(word))) return [];
        }

        return BeginsPhrase(text[..start]) ? text[start..] : [];
    }

    /// <summary>The Latin words before a Korean gloss, back to the first word of another script.</summary>
    private static ReadOnlySpan<char> Latin(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        for (var words = 0; words < MaximumWords * 2 && start > 0; words++)
        {
            var end = words == 0 ? start : start - 1;
            if (words > 0 && text[end] != ' ') break;
            var first = text[..end].LastIndexOfAny(WordEnds) + 1;
            if (!IsLatinWord(text[first..end])) break;
            start = first;
        }

        return text[start..].Trim();
    }

    /// <summary>At the start of a line, list item or bold text, or behind a mark that separates.</summary>
    private static bool BeginsPhrase(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        if (ListMarker.TryRead(line, out var marker)) line = line[marker.Length..];
        if (line.IsEmpty || line[^1] == '*') return true;
        line = line.TrimEnd();
        return line[^1] is ',' or ':' or ';' or '.' or '!' or '?' or '·' or '→' or '/' or '|' or '—' or '–'
            || (line.Length > 1 && line[^1] == ')' && char.IsAsciiDigit(line[^2]));
    }

    private static int Words(ReadOnlySpan<char> name) => name.Count(' ') + 1;

    private static bool EndsInParticle(ReadOnlySpan<char> word)
    {
        foreach (var particle in Particles)
            if (word.EndsWith(particle)) return true;
        return false;
    }

    private static bool IsHangulWord(ReadOnlySpan<char> word)
    {
        var hangul = false;
        foreach (var c in word)
        {
            if (!IsHangul(c) && !char.IsAsciiLetterOrDigit(c)) return false;
            hangul |= IsHangul(c);
        }

        return hangul;
    }

    private static bool IsLatinWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '/' or '.')) return false;
        return word.IndexOfAnyInRange('A', 'z') >= 0;
    }

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
