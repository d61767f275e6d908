using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// What a text speaks about, as a set of numbers to be compared. Korean words change their ends with every particle, so a word counts as its
/// pairs of neighbouring syllables; names and figures in other letters count whole. Words that only ask count for nothing.
/// </summary>
internal sealed partial class ContentWords
{
    private static readonly string[] Askers =
    [
        "무엇", "무슨", "어떻", "어떤", "어디", "어느", "언제", "얼마", "누구", "누가", "이유", "설명", "각각", "서로", "때문", "경우", "방법", "차이", "필요", "위한", "위해",
        "있을", "있나", "있는", "없는", "하나요", "해야", "하려면", "되나요", "인가", "한다", "하는", "이란", "의미", "예시", "있어", "이에요", "예요", "해요", "돼요", "않아", "그래서", "그러면",
    ];

    public static readonly ContentWords None = new("");

    private readonly int[] words;

    public ContentWords(string text)
    {
        var found = new HashSet<int>();
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (word[0] is < '가' or > '힣')
                found.Add(Hash(word));
            else if (!Asks(word))
                AddPairs(found, WithoutParticle(word));
        }
        words = [.. found.Order()];
    }

    private ContentWords(int[] words) => this.words = words;

    public int Count => words.Length;

    public IEnumerable<int> All => words;

    /// <summary>Sum of the weights of what is in both.</summary>
    public double Shared(ContentWords other, WordWeights weights)
    {
        var sum = 0.0;
        for (int mine = 0, theirs = 0; mine < words.Length && theirs < other.words.Length;)
        {
            var order = words[mine].CompareTo(other.words[theirs]);
            if (order == 0)
                sum += weights.Of(words[mine]);
            if (order <= 0)
                mine++;
            if (order >= 0)
                theirs++;
        }
        return sum;
    }

    public double Weight(WordWeights weights) => words.Sum(weights.Of);

    /// <returns>0–1: how much of this is in the other.</returns>
    public double ShareIn(ContentWords other, WordWeights weights) => Weight(weights) is > 0 and var all ? Shared(other, weights) / all : 0;

    public ContentWords Without(ContentWords other)
    {
        var left = new List<int>(words.Length);
        var theirs = 0;
        foreach (var word in words)
        {
            while (theirs < other.words.Length && other.words[theirs] < word)
                theirs++;
            if (theirs == other.words.Length || other.words[theirs] != word)
                left.Add(word);
        }
        return left.Count == words.Length ? this : new ContentWords([.. left]);
    }

    public ContentWords With(ContentWords other)
    {
        if (other.words.Length == 0)
            return this;
        var more = other.Without(this).words;
        int[] all = [.. words, .. more];
        Array.Sort(all);
        return new ContentWords(all);
    }

    private static bool Asks(ReadOnlySpan<char> word)
    {
        foreach (var asker in Askers)
        {
            if (word.StartsWith(asker))
                return true;
        }
        return false;
    }

    /// <summary>온콜이 and 온콜 are one word. A word of two syllables is left whole: 평가, 논의.</summary>
    private static ReadOnlySpan<char> WithoutParticle(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is '은' or '는' or '이' or '가' or '을' or '를' or '의' or '에' or '과' or '와' or '도' or '란' ? word[..^1] : word;

    private static void AddPairs(HashSet<int> found, ReadOnlySpan<char> word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
            found.Add((word[at] << 16) | word[at + 1]);
    }

    /// <summary>FNV-1a: the same in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = unchecked((hash ^ char.ToLowerInvariant(letter)) * 16777619u);
        return (int)(hash & 0x7FFFFFFF) % 0x3FFFFFFF;
    }

    [GeneratedRegex(@"[가-힣]{2,}|[A-Za-z][A-Za-z0-9+]*[A-Za-z0-9]|[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Words();
}
