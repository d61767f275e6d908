using SreAcademy.Core.Content;
using SreAcademy.Core.Search;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Search;

/// <summary>The index of the catalog that is shown now, built anew whenever an import swaps it.</summary>
public sealed class SearchCatalog
{
    private readonly CurrentCatalog current;
    private volatile Lazy<Indexed> indexed;

    public SearchCatalog(CurrentCatalog current)
    {
        ArgumentNullException.ThrowIfNull(current);
        this.current = current;
        indexed = Later(current.Snapshot);
        current.Changed += Follow;
    }

    /// <summary>Builds the index now rather than at the first search.</summary>
    public void WarmUp() => _ = indexed.Value;

    private void Follow(CatalogSnapshot snapshot)
    {
        var next = Later(snapshot);
        // The first catalog of a start is on its way to the first page, which needs no index. Later ones are indexed on the
        // importer's thread before anyone searches in them, so that no reader waits.
        if (current.Loaded.IsCompleted)
            _ = next.Value;
        indexed = next;
    }

    private static Lazy<Indexed> Later(CatalogSnapshot snapshot) => new(() => Indexed.Of(snapshot));

    public FoundPage Find(string? query, int limit)
    {
        var (snapshot, index) = indexed.Value;
        var results = index.Find(query ?? "", limit);
        return new FoundPage(results.Total, [.. results.Hits.Select(hit => new FoundPlace(hit, AddressOf(hit.Target, snapshot)))]);
    }

    static string AddressOf(SearchTarget target, CatalogSnapshot snapshot) => target switch
    {
        { CardId: { } card } => Addresses.Card(card),
        { ScenarioIndex: { } scenario } => Addresses.Scenarios(part: Anchors.Scenario(snapshot.Scenarios[scenario])),
        { TopicSlug: { } slug } => Addresses.Topic(slug, part: target.Level is { } level ? Anchors.Level(level) : null),
        _ => Addresses.Home,
    };

    sealed record Indexed(CatalogSnapshot Snapshot, SearchIndex Index)
    {
        public static Indexed Of(CatalogSnapshot snapshot) => new(snapshot, SearchIndex.Build(snapshot));
    }
}

/// <param name="Total">How many match, those not shown included.</param>
public sealed record FoundPage(int Total, IReadOnlyList<FoundPlace> Places);

public sealed record FoundPlace(SearchHit Hit, string Href);
