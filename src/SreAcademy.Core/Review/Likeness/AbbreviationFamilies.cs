using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>
/// Abbreviations of a catalog that differ by one letter: SLI, SLO and SLA (<c>sl?</c>), RTO and RPO (<c>r?o</c>). Such names are taken for
/// each other although they share no word.
/// </summary>
internal sealed partial class AbbreviationFamilies
{
    private readonly Dictionary<string, List<string>> familiesOf = new(StringComparer.Ordinal);

    public AbbreviationFamilies(IEnumerable<CardPlace> places)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            Collect(place.Card.Question.Text, words);
            Collect(place.Card.Answer.Text, words);
        }
        var families = words.SelectMany(word => Patterns(word).Select(pattern => (Pattern: pattern, Word: word))).ToLookup(pair => pair.Pattern, pair => pair.Word);
        foreach (var family in families.Where(family => family.Count() > 1))
        {
            foreach (var word in family)
            {
                if (!familiesOf.TryAdd(word, [family.Key]))
                    familiesOf[word].Add(family.Key);
            }
        }
    }

    /// <param name="word">In any letters.</param>
    /// <returns>Names of its families, which are no words themselves; none for most words.</returns>
    public IReadOnlyList<string> Of(string word) => familiesOf.GetValueOrDefault(word) ?? [];

    private static void Collect(string text, HashSet<string> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Abbreviations().EnumerateMatches(text))
            known.Add(text.AsSpan(match.Index, match.Length));
    }

    private static IEnumerable<string> Patterns(string word) =>
        Enumerable.Range(0, word.Length).Select(open => $"{word[..open]}?{word[(open + 1)..]}");

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Z]{3,5}(?![A-Za-z0-9])")]
    private static partial Regex Abbreviations();
}
