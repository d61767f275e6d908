using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Sqlite;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Benchmarks.Data;

/// <summary>
/// Measures once, in a fresh process, what a start pays: an iteration that is warm would show something else.
/// <c>import TOPICS FILE</c> writes a catalog, <c>load FILE</c> opens it as the site does.
/// </summary>
internal static class CatalogRun
{
    public static async Task ImportAsync(int topics, string file)
    {
        await using var services = Services(file);
        await MeasureAsync("migrate", () => services.GetRequiredService<MigrateDatabase>().HandleAsync());
        var catalog = GeneratedCourse.Catalog(topics);
        await MeasureAsync($"import {topics} topics", () => services.GetRequiredService<CatalogImporter>().ImportAsync(catalog, "generated"));
        await MeasureAsync("import the same again", () => services.GetRequiredService<CatalogImporter>().ImportAsync(catalog, "generated-again"));
    }

    public static async Task LoadAsync(string file)
    {
        await using var services = Services(file);
        await MeasureAsync("open the catalog", () => services.GetRequiredService<OpenCatalog>().HandleAsync(migrates: true));
        await MeasureAsync("read it again, warm", () => services.GetRequiredService<CatalogReader>().ReadSnapshotAsync());
    }

    /// <summary>What the same rows cost through Entity Framework in a fresh process.</summary>
    public static async Task LoadWithEntityFrameworkAsync(string file)
    {
        await using var services = Services(file);
        await MeasureAsync("the same rows through EF", async () =>
        {
            await using var context = services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContext();
            var state = await context.Catalog.AsNoTracking().SingleAsync();
            var documents = await context.Documents.AsNoTracking().ToListAsync();
            var topics = await context.Topics.AsNoTracking().ToListAsync();
            return await context.Cards.AsNoTracking().Where(card => card.RetiredAt == null).ToListAsync();
        });
    }

    private static ServiceProvider Services(string file) =>
        new ServiceCollection().AddLogging().AddSqlite(file).AddCatalog(new CatalogOptions(Path.GetDirectoryName(file)!)).BuildServiceProvider();

    private static async Task MeasureAsync<T>(string what, Func<Task<T>> run)
    {
        var start = Stopwatch.GetTimestamp();
        await run();
        Console.WriteLine($"{what,-28} {Stopwatch.GetElapsedTime(start).TotalMilliseconds,8:N0} ms");
    }
}
