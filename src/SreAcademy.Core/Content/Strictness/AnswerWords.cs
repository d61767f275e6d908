using System.Text;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// An answer, asked whether it says a point. Korean endings and particles differ between the two (<c>영향 줄이기</c>, <c>영향을 줄여요</c>),
/// so whole words are no measure. A point is said when every number of it is a number of the answer, and either
/// at least <see cref="EnoughPairs"/> of the pairs of neighbouring syllables inside its words occur in the answer, or the stem of each of its words does.
/// </summary>
public sealed partial class AnswerWords
{
    /// <summary>Share of a point's pairs of syllables, 0–1.</summary>
    public const double EnoughPairs = 0.6;

    private readonly HashSet<string> numbers;
    private readonly List<string> words;
    private readonly string letters;

    public AnswerWords(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var text = Fold(answer);
        numbers = [.. NumbersOf(text)];
        words = [.. WordsOf(text)];
        // Without gaps, so that 온콜 담당자 is found in 온콜담당자 and the other way round.
        letters = string.Concat(words);
    }

    public bool Say(string point)
    {
        ArgumentNullException.ThrowIfNull(point);
        var text = Fold(point);
        if (!NumbersOf(text).All(numbers.Contains))
            return false;
        // A single syllable (및, 수, 더) carries no point of its own.
        var asked = WordsOf(text).Where(word => word.Length > 1 && !char.IsAsciiDigit(word[0])).ToList();
        return asked.Count == 0 || ShareOfPairs(asked) >= EnoughPairs || asked.TrueForAll(HasStemOf);
    }

    /// <summary>A word in other letters than Hangul is there as a whole or not at all, and counts as much as a Korean word of three syllables.</summary>
    private double ShareOfPairs(IEnumerable<string> asked)
    {
        var pairs = asked.SelectMany(word => IsSyllable(word[0]) ? Enumerable.Range(0, word.Length - 1).Select(at => word.Substring(at, 2)) : [word, word]).ToList();
        return (double)pairs.Count(pair => letters.Contains(pair, StringComparison.Ordinal)) / pairs.Count;
    }

    /// <summary>
    /// The stem: of a Korean word its first syllable and the consonant that opens the second (<c>줄이기</c> is found in <c>줄여요</c>), at the start
    /// of a word of the answer; of 없음 or 찾기를 the first syllable alone; of a word in other letters the whole.
    /// </summary>
    private bool HasStemOf(string word)
    {
        if (!IsSyllable(word[0]))
            return letters.Contains(word, StringComparison.Ordinal);
        var noun = word is [_, '음' or '기'] or [_, '음' or '기', _];
        return words.Exists(said => said.Length > 1 && said[0] == word[0] && IsSyllable(said[1]) && (noun || Opening(said[1]) == Opening(word[1])));
    }

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    private static IEnumerable<string> NumbersOf(string text) =>
        Numbers().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal));

    private static IEnumerable<string> WordsOf(string text) => Words().Matches(text).Select(match => match.Value);

    private static bool IsSyllable(char letter) => letter is >= '가' and <= '힣';

    /// <summary>Which of the 19 opening consonants: Unicode arranges syllables by it, 588 each.</summary>
    private static int Opening(char syllable) => (syllable - '가') / 588;

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[가-힣]+|[\p{L}-[가-힣]]+|[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Words();
}
