namespace SreAcademy.Core.Search;

/// <summary>What someone typed, ready to be looked for.</summary>
/// <param name="Phrases">The whole query without its spaces, and the other names of the same thing.</param>
/// <param name="Words">Its words, each with its other names; all must be in an entry. Empty where the phrase says it all.</param>
internal sealed record SearchQuery(IReadOnlyList<SearchTerm> Phrases, IReadOnlyList<IReadOnlyList<SearchTerm>> Words)
{
    /// <summary>Folded characters of a query that count; the rest is cut.</summary>
    public const int MaxLength = 100;

    /// <summary>Decomposed and spaced out, a query of <see cref="MaxLength"/> is written with no more.</summary>
    private const int MaxWritten = 4 * MaxLength;

    /// <returns>Null when nothing is left to look for: no letter and no digit.</returns>
    public static SearchQuery? Parse(string written, NameGroups names)
    {
        var phrase = "";
        var words = new List<string>();
        foreach (var part in written[..Math.Min(written.Length, MaxWritten)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = FoldedText.Of(part);
            folded = folded[..Math.Min(folded.Length, MaxLength - phrase.Length)];
            phrase += folded;
            // Question marks are optional in documents, so a typed one must not hide the question; the phrase still prefers it.
            var word = folded.TrimEnd('?');
            if (word.Any(char.IsLetterOrDigit) && !words.Contains(word))
                words.Add(word);
        }
        if (words.Count == 0)
            return null;
        var isOneWord = words.Count == 1 && words[0] == phrase;
        return new SearchQuery(names.AllFor(phrase), isOneWord ? [] : [.. words.Select(names.AllFor)]);
    }
}
