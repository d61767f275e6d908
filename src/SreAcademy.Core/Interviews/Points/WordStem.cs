using System.Collections.Frozen;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>Korean words without their particles and endings, by their letters alone.</summary>
internal static class WordStem
{
    private static readonly FrozenDictionary<char, string[]> Suffixes =
        new[]
        {
            "으로부터", "에서부터", "이라고", "이라는", "이라서", "입니다", "이에요", "습니다", "ㅂ니다", "합니다", "됩니다", "하면서", "하거나", "하려고", "하려면", "하도록", "했습니다", "됐습니다",
            "에서는", "에서도", "으로는", "에게는", "까지는", "부터는", "으로", "에서", "에게", "한테", "까지", "부터", "마다", "처럼", "보다", "만큼", "이나", "이고", "이며", "이면", "라고", "라는",
            "들이", "들을", "들은", "들의", "들", "하는", "하고", "하며", "하면", "해서", "해야", "해요", "하기", "했고", "했던", "했을", "할지", "하게", "하지", "된다", "되고", "되는", "되면", "돼요", "되지", "됐는지", "한다", "하다", "했다",
            "인지", "이라", "이다", "이요", "예요", "는지", "은지", "을지", "었는지", "았는지", "어요", "아요", "여요", "네요", "지만", "는데", "니까", "면서", "거나", "려고", "도록", "어서", "아서", "여서", "었던", "았던", "던", "는", "은", "을", "를",
            "이", "가", "의", "에", "로", "와", "과", "도", "만", "며", "고", "면", "요", "함", "됨", "임", "기", "게", "지", "할", "한", "해", "된", "될", "돼", "다", "음", "네", "죠",
        }.GroupBy(suffix => suffix[^1]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(suffix => suffix.Length).ToArray());

    public static string Of(string word)
    {
        if (!Initials.IsSyllable(word[0]))
            return word.Length > 4 && word[^1] == 's' ? word[..^1] : word;
        for (var pass = 0; pass < 2; pass++)
        {
            if (!Suffixes.TryGetValue(word[^1], out var suffixes))
                break;
            var suffix = Suffix(suffixes, word, shortest: 1, left: 2) ?? (pass == 0 ? Suffix(suffixes, word, shortest: 2, left: 1) : null);
            if (suffix is null)
                break;
            word = word[..^suffix.Length];
        }
        return word;
    }

    private static string? Suffix(string[] suffixes, string word, int shortest, int left)
    {
        foreach (var suffix in suffixes)
        {
            if (suffix.Length >= shortest && word.Length - suffix.Length >= left && (left > 1 || word.Length - suffix.Length == left) && word.EndsWith(suffix, StringComparison.Ordinal))
                return suffix;
        }
        return null;
    }

    /// <summary>0–1. Verbs change behind their first syllable (줄이기, 줄여요), compounds hold what is asked for (온콜 in 온콜담당자).</summary>
    public static double Likeness(string asked, string said)
    {
        if (!Initials.IsSyllable(asked[0]) || !Initials.IsSyllable(said[0]))
            return 0;
        var (shorter, longer) = asked.Length <= said.Length ? (asked, said) : (said, asked);
        if (shorter.Length > 1 && longer.Contains(shorter, StringComparison.Ordinal))
            return 0.95;
        if (asked[0] != said[0])
            return SameRoot(asked, said) ? 0.75 : Pairs(asked, said);
        if (shorter.Length == 1)
            return longer.Length <= 2 ? 0.7 : 0;
        return Initials.Of(asked[1]) == Initials.Of(said[1]) && Math.Max(asked.Length, said.Length) <= 4 ? 0.85 : Pairs(asked, said);
    }

    /// <summary>막힌 and 막히, 큰 and 크: the first syllables differ in their final alone.</summary>
    private static bool SameRoot(string asked, string said) =>
        (asked[0] - '가') / 28 == (said[0] - '가') / 28 && asked.Length <= 2 && said.Length <= 2 && ((asked[0] - '가') % 28 == 0 || (said[0] - '가') % 28 == 0)
        && ((asked[0] - '가') % 28 is 0 or 4 or 8 or 16 or 20) && ((said[0] - '가') % 28 is 0 or 4 or 8 or 16 or 20);

    private static double Pairs(string asked, string said)
    {
        if (asked.Length < 3)
            return 0;
        var found = 0;
        for (var at = 0; at + 1 < asked.Length; at++)
            if (said.Contains(asked.AsSpan(at, 2), StringComparison.Ordinal))
                found++;
        var share = (double)found / (asked.Length - 1);
        return share >= 0.5 ? share * 0.9 : 0;
    }
}
