namespace SreAcademy.Core.Search;

/// <summary>
/// Names of the same thing: 번 레이트 and Burn Rate. A name brings the names it was given beside, but not theirs in
/// turn, so that one careless gloss does not join half of a catalog.
/// </summary>
internal sealed class NameGroups
{
    private readonly Dictionary<string, List<string>> others = [];

    /// <param name="groups">Names as written; groups with fewer than two different names say nothing.</param>
    /// <param name="aliases">Words that bring a title, one way.</param>
    public NameGroups(IEnumerable<IEnumerable<string>> groups, IEnumerable<(string Alias, string Title)> aliases)
    {
        foreach (var group in groups)
        {
            var names = group.Select(name => FoldedText.Of(name)).Where(name => name.Any(char.IsLetterOrDigit)).Distinct().ToList();
            foreach (var name in names.Count > 1 ? names : [])
                Add(name, names);
        }
        foreach (var (alias, title) in aliases)
            Add(FoldedText.Of(alias), [FoldedText.Of(title)]);
    }

    private void Add(string name, IEnumerable<string> bring)
    {
        if (!others.TryGetValue(name, out var known))
            others[name] = known = [];
        known.AddRange(bring.Where(other => other != name && !known.Contains(other)));
    }

    /// <summary>The folded text itself and, if it is a name, its other names.</summary>
    public IReadOnlyList<SearchTerm> AllFor(string folded) =>
        [new(folded), .. others.GetValueOrDefault(folded, []).Select(other => new SearchTerm(other))];
}
