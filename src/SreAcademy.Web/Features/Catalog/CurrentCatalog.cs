using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Catalog;

/// <summary>Holds the snapshot that pages read. An import swaps it in one assignment; a page takes it once and works on that.</summary>
public sealed class CurrentCatalog
{
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile CatalogSnapshot snapshot = CatalogSnapshot.Empty;

    public CatalogSnapshot Snapshot => snapshot;

    /// <summary>Completes with the first catalog that can be shown.</summary>
    public Task Loaded => loaded.Task;

    /// <summary>Raised after a swap, with the new snapshot.</summary>
    public event Action<CatalogSnapshot>? Changed;

    public void Swap(CatalogSnapshot next)
    {
        snapshot = next;
        Changed?.Invoke(next);
        if (next.Version > 0)
            loaded.TrySetResult();
    }
}
