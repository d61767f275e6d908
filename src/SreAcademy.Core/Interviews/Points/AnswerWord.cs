using System.Text.RegularExpressions;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>A word of a point or an answer, ready to be compared.</summary>
/// <param name="Stem">Without particles and endings, folded; of a number its digits.</param>
/// <param name="Weight">What it contributes to a point: 0 for words that every sentence has, more for long and foreign words and for numbers.</param>
/// <param name="Groups">Numbers of the groups of synonyms it belongs to.</param>
/// <param name="Sentence">Number of the sentence it stands in.</param>
internal sealed record AnswerWord(string Text, string Stem, TextSpan Span, double Weight, IReadOnlyList<int> Groups, int Sentence)
{
    public bool IsNumber => char.IsAsciiDigit(Stem[0]);

    private string Number => Text switch { "한" or "하나" => "1", "두" or "둘" => "2", "세" or "셋" => "3", "네" or "넷" => "4", _ => Stem };

    public bool Denies => Negation.Is(Text);

    public static IReadOnlyList<AnswerWord> Of(string text, Synonyms synonyms)
    {
        var words = new List<AnswerWord>();
        var origins = new List<TextSpan>();
        // Sentence marks and gaps are needed, so only letters are folded, word by word.
        var sentence = 0;
        foreach (Match match in AnswerWordPattern.Words().Matches(text))
        {
            if (match.Value[0] is '.' or '!' or '?' or '\n')
            {
                sentence++;
                continue;
            }
            origins.Clear();
            var folded = FoldedText.Of(match.Value, origins);
            foreach (Match part in AnswerWordPattern.Parts().Matches(folded))
            {
                var span = new TextSpan(match.Index + origins[part.Index].Start, match.Index + origins[part.Index + part.Length - 1].End);
                var word = Word(part.Value, span, sentence, synonyms);
                // 로 of SLO로, 분 of 5분.
                words.Add(part.Index > 0 && part.Length == 1 && Initials.IsSyllable(part.Value[0]) ? word with { Weight = 0, Groups = [] } : word);
            }
        }
        return words;
    }

    private static AnswerWord Word(string text, TextSpan span, int sentence, Synonyms synonyms)
    {
        var stem = char.IsAsciiDigit(text[0]) ? text.Replace(",", "", StringComparison.Ordinal) : WordStem.Of(text);
        var groups = synonyms.GroupsOf(text, stem);
        return new AnswerWord(text, stem, span, WordWeight.Of(text, stem), groups, sentence);
    }

    /// <summary>0–1: 1 for the same word, less for one that shares its beginning or some of its syllables.</summary>
    public double Likeness(AnswerWord said)
    {
        if (IsNumber || said.IsNumber)
            return Number == said.Number ? 1 : 0;
        if (Stem == said.Stem)
            return 1;
        return Math.Max(Groups.Count > 0 && said.Groups.Count > 0 && Groups.Intersect(said.Groups).Any() ? 0.9 : 0, WordStem.Likeness(Stem, said.Stem));
    }
}

internal static partial class AnswerWordPattern
{
    [GeneratedRegex(@"[.!?](?=\s|$)|\n|\w+(?:[.,]\w+)*")]
    public static partial Regex Words();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|[가-힣]+|[a-z][a-z0-9]*")]
    public static partial Regex Parts();
}
