using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Tests.Features.Catalog;

public sealed class OpenCatalogTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_first_start_imports_before_the_first_page()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        var start = site.Start();
        Assert.IsType<CatalogOpening.Opened>(await OpenAsync(start));
        Assert.Equal(1, start.GetRequiredService<CurrentCatalog>().Snapshot.Version);
    }

    [Fact]
    public async Task A_first_start_without_content_is_refused_in_one_line()
    {
        var refused = Assert.IsType<CatalogOpening.Refused>(await OpenAsync(site.Start()));
        Assert.Contains(site.Content, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public async Task A_later_start_goes_on_with_the_last_good_catalog_when_the_content_is_gone()
    {
        site.Write("sre/a.md", Site.Lesson("a", "하나는 무엇인가요?"));
        await OpenAsync(site.Start());
        Directory.Delete(site.Content, recursive: true);
        var start = site.Start();
        Assert.IsType<CatalogOpening.Opened>(await OpenAsync(start));
        Assert.Single(start.GetRequiredService<CurrentCatalog>().Snapshot.Cards);
    }

    [Fact]
    public async Task A_database_that_must_be_migrated_by_an_operator_says_how()
    {
        var refused = Assert.IsType<CatalogOpening.Refused>(await site.Start().GetRequiredService<OpenCatalog>().HandleAsync(migrates: false));
        Assert.Contains(site.Database, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_one_line()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Database)!);
        await File.WriteAllTextAsync(site.Database, new string('x', 4096));
        var refused = Assert.IsType<CatalogOpening.Refused>(await OpenAsync(site.Start()));
        Assert.Contains(site.Database, refused.Message, StringComparison.Ordinal);
    }

    private static Task<CatalogOpening> OpenAsync(IServiceProvider start) => start.GetRequiredService<OpenCatalog>().HandleAsync(migrates: true);
}
