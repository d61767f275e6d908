using System.Collections.Frozen;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>Other words for the same, as engineers say them, and the catalog's own names. A word belongs to a group when it begins like one of its entries.</summary>
internal sealed class Synonyms
{
    private static readonly string[][] Groups = [.. PointVocabulary.Same.Select(group => group.Split(' '))];

    private static readonly FrozenDictionary<char, (string Start, int Group)[]> Shared = Index(Groups.SelectMany((group, number) => group.Select(start => (start, number))));

    private readonly FrozenDictionary<char, (string Start, int Group)[]> own;

    public Synonyms(IReadOnlyList<Gloss> names) =>
        own = Index(names.SelectMany((gloss, number) => new[] { (Key(gloss.Term), Groups.Length + number), (Key(gloss.OtherName), Groups.Length + number) }).Where(pair => pair.Item1.Length > 1));

    public IReadOnlyList<int> GroupsOf(string text, string stem) => [.. In(Shared, text, stem), .. In(own, text, stem)];

    private static IEnumerable<int> In(FrozenDictionary<char, (string Start, int Group)[]> index, string text, string stem) =>
        index.TryGetValue(text[0], out var entries)
            ? entries.Where(entry => text.StartsWith(entry.Start, StringComparison.Ordinal) && (entry.Start.Length > 1 || text.Length <= 4 || stem.Length <= 2)).Select(entry => entry.Group).Distinct()
            : [];

    private static FrozenDictionary<char, (string Start, int Group)[]> Index(IEnumerable<(string Start, int Group)> entries) =>
        entries.GroupBy(entry => entry.Start[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static string Key(string name) => SreAcademy.Core.Quiz.AnswerFolding.Fold(name);
}
