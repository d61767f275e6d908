using Microsoft.AspNetCore.OutputCaching;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>Frees the pages of the old catalog as soon as a new one is shown.</summary>
public sealed class CatalogEviction(CurrentCatalog catalog, IOutputCacheStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        catalog.Changed += Evict;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        catalog.Changed -= Evict;
        return Task.CompletedTask;
    }

    // The store is in memory and completes at once; old entries are out of reach anyway, because their version is in their key.
    private void Evict(CatalogSnapshot snapshot) => _ = store.EvictByTagAsync(ReadingPagePolicy.CatalogTag, CancellationToken.None).AsTask();
}
