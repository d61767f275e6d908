using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Tests.Features.Catalog;

public sealed class CatalogWatchTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_save_shows_on_pages_without_a_restart()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        var start = await OpenedAsync();
        var next = Site.NextAsync(start);
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?", "둘은 무엇인가요?"));
        Assert.Equal(2, (await next).Cards.Count);
    }

    [Fact]
    public async Task What_was_saved_while_the_site_was_down_is_imported_after_the_start()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        await site.Start().GetRequiredService<OpenCatalog>().HandleAsync(migrates: true);
        site.Write("sre/b.md", Site.Lesson("b", "둘은 무엇인가요?"));
        var start = site.Start();
        await start.GetRequiredService<OpenCatalog>().HandleAsync(migrates: true);
        Assert.Single(start.GetRequiredService<CurrentCatalog>().Snapshot.Cards);
        var next = Site.NextAsync(start);
        await WatchAsync(start);
        Assert.Equal(2, (await next).Cards.Count);
    }

    [Fact]
    public async Task What_another_instance_imports_is_taken_over()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        await site.Start().GetRequiredService<OpenCatalog>().HandleAsync(migrates: true);
        // Without a folder of its own, this instance can only learn of the import from the database.
        Directory.Delete(site.Content, recursive: true);
        var start = await OpenedAsync();
        var next = Site.NextAsync(start);
        site.Write("../elsewhere/b.md", Site.Lesson("b", "둘은 무엇인가요?", "셋은 무엇인가요?"));
        await site.Start(Path.Combine(site.Content, "..", "elsewhere")).GetRequiredService<ImportContent>().HandleAsync();
        Assert.Equal(2, (await next).Cards.Count);
    }

    [Fact]
    public async Task A_content_folder_that_goes_away_leaves_the_catalog_and_is_followed_when_it_is_back()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        var start = await OpenedAsync();
        Directory.Delete(site.Content, recursive: true);
        Assert.IsType<ImportOutcome.Refused>(await start.GetRequiredService<ImportContent>().HandleAsync());
        Assert.Single(start.GetRequiredService<CurrentCatalog>().Snapshot.Cards);
        var next = Site.NextAsync(start);
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?", "둘은 무엇인가요?"));
        Assert.Equal(2, (await next).Cards.Count);
    }

    private async Task<IServiceProvider> OpenedAsync()
    {
        var start = site.Start();
        Assert.IsType<CatalogOpening.Opened>(await start.GetRequiredService<OpenCatalog>().HandleAsync(migrates: true));
        await WatchAsync(start);
        return start;
    }

    private static Task WatchAsync(IServiceProvider start) => start.GetRequiredService<IHostedService>().StartAsync(CancellationToken.None);
}
