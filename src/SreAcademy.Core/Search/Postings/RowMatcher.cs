using System.Buffers;

namespace SreAcademy.Core.Search;

/// <summary>Finds the rows that hold a term: from one posting list where that is exact, else from the shortest lists and a look at each row left.</summary>
internal sealed class RowMatcher(IReadOnlyList<string> foldedRows)
{
    /// <summary>More lists cost more to read than the rows they spare.</summary>
    private const int ListsIntersected = 3;

    private readonly GramPostings postings = GramPostings.Build(foldedRows);

    public int RowCount => foldedRows.Count;

    /// <summary>Adds to <paramref name="matches"/> every row that holds <paramref name="term"/>.</summary>
    public void AddMatches(SearchTerm term, BitSet matches)
    {
        if (term.ExactGram is { } gram)
        {
            if (postings.TryGet(gram, out var rows))
            {
                foreach (var row in rows)
                    matches.Add(row);
            }
            return;
        }

        if (RarestLists(term) is not [var shortest, ..] lists)
            return;
        postings.TryGet(shortest, out var first);
        var rented = ArrayPool<int>.Shared.Rent(first.Count);
        var candidates = rented.AsSpan(0, first.Count);
        var next = 0;
        foreach (var row in first)
            candidates[next++] = row;
        foreach (var other in lists.AsSpan(1))
            candidates = candidates[..Keep(candidates, other)];
        foreach (var row in candidates)
        {
            if (term.IndexIn(foldedRows[row], 0) >= 0)
                matches.Add(row);
        }
        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>The term's grams with the fewest rows, fewest first; none when a gram is in no row.</summary>
    private ulong[] RarestLists(SearchTerm term)
    {
        var counted = new List<(int Count, ulong Gram)>();
        foreach (var gram in term.Grams)
        {
            if (!postings.TryGet(gram, out var rows))
                return [];
            counted.Add((rows.Count, gram));
        }
        counted.Sort();
        return [.. counted.Take(ListsIntersected).Select(pair => pair.Gram)];
    }

    /// <summary>Moves the candidates that are in the gram's list to the front.</summary>
    /// <returns>How many those are.</returns>
    private int Keep(Span<int> candidates, ulong gram)
    {
        postings.TryGet(gram, out var rows);
        int at = 0, kept = 0;
        foreach (var row in rows)
        {
            while (at < candidates.Length && candidates[at] < row)
                at++;
            if (at == candidates.Length)
                break;
            if (candidates[at] == row)
                candidates[kept++] = row;
        }
        return kept;
    }
}
