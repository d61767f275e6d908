using System.Net;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>What an answer to a card is checked against: the author's 핵심, or where there are none the sentences of the answer.</summary>
internal static partial class AnswerPoints
{
    /// <summary>Sentences taken of one answer; what comes later elaborates.</summary>
    public const int MostSentences = 6;

    /// <returns>At least one.</returns>
    public static IReadOnlyList<RichText> Of(Card card) => card.Points.Count > 0 ? card.Points : SentencesOf(card.Answer);

    private static List<RichText> SentencesOf(RichText answer)
    {
        var sentences = Prose(answer).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => SentenceEnds().Split(line))
            .Select(sentence => sentence.Trim())
            .Where(sentence => sentence.Any(char.IsLetterOrDigit))
            .Distinct(StringComparer.Ordinal)
            .Take(MostSentences)
            .Select(sentence => new RichText(WebUtility.HtmlEncode(sentence), sentence))
            .ToList();
        // Nothing but code: then that is what the answer holds.
        return sentences.Count > 0 ? sentences : [answer];
    }

    /// <summary>Nobody says code aloud.</summary>
    private static string Prose(RichText answer) =>
        answer.Html.Contains("<pre", StringComparison.Ordinal)
            ? WebUtility.HtmlDecode(Tags().Replace(BlockEnds().Replace(CodeBlocks().Replace(answer.Html, "\n"), "\n"), ""))
            : answer.Text;

    /// <summary>Not the point of a number, an address or an abbreviation: a sentence's end is followed by a space and does not follow a lone digit or letter.</summary>
    [GeneratedRegex(@"(?<=[^\s.][^\s.][.!?。！？])\s+(?=\S)")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex("<pre.*?</pre>", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("</(?:p|li|ul|ol|blockquote|tr|h[1-6])>|<br ?/?>")]
    private static partial Regex BlockEnds();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
