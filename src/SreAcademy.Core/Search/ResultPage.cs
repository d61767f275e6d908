namespace SreAcademy.Core.Search;

/// <summary>Takes entries best first, counts each once, and keeps those of the page asked for.</summary>
internal sealed class ResultPage(IReadOnlyList<SearchEntry> entries, SearchFilter? filter, int limit, int skip) : IDisposable
{
    private readonly BitSet seen = new(entries.Count);
    private readonly List<int> page = [];

    /// <summary>Entries that matched and passed the filter, on the page or not.</summary>
    public int Total { get; private set; }

    public IReadOnlyList<int> Entries => page;

    public void Offer(int entry)
    {
        if (!seen.Add(entry) || filter?.Keeps(entries[entry].Target) == false)
            return;
        if (Total++ >= skip && page.Count < limit)
            page.Add(entry);
    }

    public void Dispose() => seen.Dispose();
}
