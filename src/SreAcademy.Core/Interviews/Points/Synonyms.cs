using System.Collections.Frozen;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Interviews;

/// <summary>Other words for the same, as engineers say them, and the catalog's own names. A word belongs to a group when it begins like one of its entries.</summary>
internal sealed class Synonyms
{
    private static readonly string[][] Groups =
        [.. PointVocabulary.Same.Split('/').Select(group => group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    private static readonly FrozenDictionary<char, (string Start, int Group)[]> Shared =
        Index(Groups.SelectMany((group, number) => group.Select(start => (start, number))));

    public static readonly Synonyms None = new([]);

    private readonly FrozenDictionary<char, (string Start, int Group)[]> own;

    public Synonyms(IReadOnlyList<Gloss> names) =>
        own = Index(names.SelectMany((gloss, number) => new[] { (AnswerFolding.Fold(gloss.Term), Groups.Length + number), (AnswerFolding.Fold(gloss.OtherName), Groups.Length + number) })
            .Where(pair => pair.Item1.Length > 1));

    /// <returns>Ascending.</returns>
    public int[] GroupsOf(string text, string stem)
    {
        var found = new List<int>();
        Find(Shared, text, stem, found);
        Find(own, text, stem, found);
        found.Sort();
        return [.. found];
    }

    private static void Find(FrozenDictionary<char, (string Start, int Group)[]> index, string text, string stem, List<int> found)
    {
        if (!index.TryGetValue(text[0], out var entries))
            return;
        foreach (var (start, group) in entries)
        {
            // One syllable begins too much: only short words.
            if (text.StartsWith(start, StringComparison.Ordinal) && (start.Length > 1 || text.Length <= 3 || stem.Length <= 2))
                found.Add(group);
        }
    }

    private static FrozenDictionary<char, (string Start, int Group)[]> Index(IEnumerable<(string Start, int Group)> entries) =>
        entries.GroupBy(entry => entry.Start[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
