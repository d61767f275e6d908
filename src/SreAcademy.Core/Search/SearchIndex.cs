using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>
/// Finds any stretch of a catalog's texts, down to one syllable, whatever the spacing, case or Unicode form, and by
/// initial consonants (초성). Immutable and held in memory: built anew for each catalog, read by any number of threads.
/// </summary>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly int[] entryOfRow;
    private readonly RowMatcher matcher;
    private readonly NameGroups names;

    private SearchIndex(IReadOnlyList<SearchEntry> entries, NameGroups names)
    {
        this.entries = entries;
        this.names = names;
        // Rows are numbered best first, so that matches come out in the order that results are shown in.
        var rows = entries
            .SelectMany((entry, index) => entry.Fields.Select(field => (Entry: index, Field: field)))
            .OrderBy(row => row.Field.Rank)
            .ToArray();
        entryOfRow = [.. rows.Select(row => row.Entry)];
        matcher = new RowMatcher([.. rows.Select(row => FoldedText.Of(row.Field.Text))]);
    }

    public static SearchIndex Empty { get; } = Build([], []);

    public static SearchIndex Build(CatalogSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new SearchIndex(CatalogEntries.Of(snapshot), new NameGroups(CatalogNames.Of(snapshot), CatalogNames.AliasesOf(snapshot)));
    }

    /// <param name="entries">In the order in which equally good results are shown.</param>
    /// <param name="nameGroups">Names of the same thing; a query, or a word of it, that is one of them finds the others too.</param>
    public static SearchIndex Build(IReadOnlyList<SearchEntry> entries, IEnumerable<IEnumerable<string>> nameGroups)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(nameGroups);
        return new SearchIndex(entries, new NameGroups(nameGroups, []));
    }

    /// <summary>
    /// Entries that hold the whole query in one text come first, then those that hold all its words anywhere; both
    /// ordered by the best text that matched, then by catalog order.
    /// </summary>
    /// <param name="query">As typed; what exceeds 100 characters is cut. Without a letter or digit it finds nothing.</param>
    /// <param name="limit">Most hits to return.</param>
    /// <param name="skip">Hits to pass over: those of earlier pages.</param>
    public SearchResults Find(string query, int limit, SearchFilter? filter = null, int skip = 0)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        if (SearchQuery.Parse(query, names) is not { } parsed)
            return SearchResults.None;

        using var found = new ResultPage(entries, filter, limit, skip);
        CollectPhrases(parsed, found);
        if (parsed.Words.Count > 0)
            CollectWords(parsed, found);
        return new SearchResults(found.Total, [.. found.Entries.Select(entry => HitDisplay.Of(entries[entry], parsed))]);
    }

    private void CollectPhrases(SearchQuery query, ResultPage found)
    {
        using var rows = RowsOf(query.Phrases);
        foreach (var row in rows)
            found.Offer(entryOfRow[row]);
    }

    private void CollectWords(SearchQuery query, ResultPage found)
    {
        using var anyWord = new BitSet(matcher.RowCount);
        using var allWords = EntriesOf(query.Words[0], anyWord);
        foreach (var word in query.Words.Skip(1))
        {
            using var entriesOfWord = EntriesOf(word, anyWord);
            allWords.IntersectWith(entriesOfWord);
        }
        foreach (var row in anyWord)
        {
            if (allWords.Contains(entryOfRow[row]))
                found.Offer(entryOfRow[row]);
        }
    }

    /// <summary>Entries with the word in any of their texts; its rows are added to <paramref name="anyWord"/>.</summary>
    private BitSet EntriesOf(IReadOnlyList<SearchTerm> word, BitSet anyWord)
    {
        using var rows = RowsOf(word);
        anyWord.UnionWith(rows);
        var found = new BitSet(entries.Count);
        foreach (var row in rows)
            found.Add(entryOfRow[row]);
        return found;
    }

    private BitSet RowsOf(IReadOnlyList<SearchTerm> names)
    {
        var rows = new BitSet(matcher.RowCount);
        foreach (var name in names)
            matcher.AddMatches(name, rows);
        return rows;
    }
}
