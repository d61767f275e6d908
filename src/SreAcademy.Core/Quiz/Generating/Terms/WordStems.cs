using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// The words of a text without what Korean adds to them: of a Korean word its first two syllables (장애를, 장애가 → 장애), of a Latin word all of
/// it in lower case. Words of one letter say too little and are left out, numbers too.
/// </summary>
internal static partial class WordStems
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(["있는", "있어", "없는", "하는", "되는", "위해", "위한", "그리", "예를", "때문", "대한", "통해", "따라", "이에", "예요", "해요", "돼요", "같은", "모든", "여러", "다른", "먼저", "함께"]);

    public static HashSet<string> Of(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words().EnumerateMatches(text))
        {
            var letters = text.AsSpan(word.Index, word.Length);
            if (letters.Length < 2)
                continue;
            var stem = letters[0] is >= '가' and <= '힣' ? letters[..2].ToString() : letters.ToString().ToLowerInvariant();
            if (!Empty.Contains(stem))
                stems.Add(stem);
        }
        return stems;
    }

    [GeneratedRegex(@"[가-힣]+|[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Words();
}
