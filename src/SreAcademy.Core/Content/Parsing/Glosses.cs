using System.Buffers;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Finds terms with their other name: <c>번 레이트(Burn Rate)</c>, <c>Toil(토일)</c>.</summary>
internal static class Glosses
{
    private const int MaximumLength = 60;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t,.;:()[]\"'“”‘’·→");

    /// <summary>A word with one of these at its end is the sentence around the term, not the term.</summary>
    private static readonly string[] Particles = ["은", "는", "을", "를", "이", "가", "의", "에", "로", "와", "과", "도", "만", "며", "고", "서", "한", "된", "할", "인", "요", "다"];

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
            var term = IsLatinName(inside) ? Before(span[..open], Words(inside), IsHangulWord) : IsHangulName(inside) ? Before(span[..open], 6, IsLatinWord) : [];
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

    /// <summary>The last words before the parenthesis, at most as many as the other name has.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int most, Func<string, bool> belongs)
    {
        text = text.TrimEnd(' ');
        var start = text.Length;
        for (var words = 0; words < most && start > 0; words++)
        {
            var end = words == 0 ? start : start - 1;
            if (words > 0 && text[end] != ' ') break;
            var blank = text[..end].LastIndexOfAny(WordEnds);
            var word = text[(blank + 1)..end].ToString();
            if (word.Length == 0 || !belongs(word)) break;
            if (words > 0 && Particles.Any(particle => word.EndsWith(particle, StringComparison.Ordinal))) break;
            start = blank + 1;
            if (blank < 0 || text[blank] != ' ') break;
        }

        return text[start..].Trim();
    }

    private static int Words(ReadOnlySpan<char> name) => name.Count(' ') + 1;

    private static bool IsHangulWord(string word) => word.All(c => IsHangul(c) || char.IsAsciiLetterOrDigit(c)) && word.Any(IsHangul);

    private static bool IsLatinWord(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or '.') && word.Any(char.IsAsciiLetter);

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
