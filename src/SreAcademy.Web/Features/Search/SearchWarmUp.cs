using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Search;

/// <summary>Builds the first index once the site has had time to show its first pages.</summary>
public sealed class SearchWarmUp(CurrentCatalog current, SearchCatalog search, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await current.Loaded.WaitAsync(stoppingToken);
        await Task.Delay(FirstPages, time, stoppingToken);
        search.WarmUp();
    }
}
