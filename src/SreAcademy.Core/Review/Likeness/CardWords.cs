using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>
/// A card's texts as features with weights. Korean words change their ends with every particle, so a word is its pairs of neighbouring
/// syllables; words in Latin letters count whole, and abbreviations for their families too.
/// </summary>
internal sealed partial class CardWords(AbbreviationFamilies families)
{
    private const double QuestionWeight = 3;
    private const double PointWeight = 1.5;
    private const double AnswerWeight = 1;

    /// <summary>A whole word against a pair of syllables: it says about as much as a Korean word of three.</summary>
    private const double WordWeight = 2;

    /// <summary>How words begin that ask, whatever they ask for.</summary>
    private static readonly string[] Askers =
    [
        "무엇", "무슨", "어떻", "어떤", "어디", "언제", "얼마", "누구", "이유", "설명", "각각", "서로",
        "때문", "경우", "하시겠", "주시겠", "있을", "있나", "하나요", "해야", "하려면",
    ];

    public Dictionary<string, double> Of(Card card)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(features, Subject(card.Question.Text), QuestionWeight);
        foreach (var point in card.Points)
            Add(features, point.Text, PointWeight);
        Add(features, card.Answer.Text, AnswerWeight);
        return features;
    }

    /// <summary>A question without its last word, the verb: 무엇이 좋아지나요 asks the same of everything.</summary>
    private static string Subject(string question)
    {
        var end = question.TrimEnd().LastIndexOf(' ');
        return end < 0 ? question : question[..end];
    }

    private void Add(Dictionary<string, double> features, string text, double weight)
    {
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (char.IsAsciiLetter(word[0]))
                AddLatin(features, word.ToString(), weight * WordWeight);
            else if (!Asks(word))
                AddPairs(features, word, weight);
        }
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

    private static void AddPairs(Dictionary<string, double> features, ReadOnlySpan<char> word, double weight)
    {
        var byPair = features.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at + 1 < word.Length; at++)
            Raise(ref CollectionsMarshal.GetValueRefOrAddDefault(byPair, word.Slice(at, 2), out _), weight);
    }

    private void AddLatin(Dictionary<string, double> features, string word, double weight)
    {
        Raise(ref CollectionsMarshal.GetValueRefOrAddDefault(features, word.ToLowerInvariant(), out _), weight);
        foreach (var family in families.Of(word))
            Raise(ref CollectionsMarshal.GetValueRefOrAddDefault(features, family, out _), weight);
    }

    /// <summary>Where a word stands counts, not how often.</summary>
    private static void Raise(ref double weight, double to) => weight = Math.Max(weight, to);

    [GeneratedRegex("[가-힣]{2,}|[A-Za-z][A-Za-z0-9]+")]
    private static partial Regex Words();
}
