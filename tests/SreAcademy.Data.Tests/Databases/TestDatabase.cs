using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace SreAcademy.Data.Tests;

/// <summary>A database of its own for one test, gone afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract AcademyDatabase Database { get; }

    public FixedTime Time { get; } = new();

    public IDbContextFactory<AcademyDbContext> Factory => new Contexts(Database);

    public CatalogReader Reader => new(Database);

    public CatalogImporter Importer => new(new(() => new Contexts(Database)), Database, Reader, Time, NullLogger<CatalogImporter>.Instance);

    /// <summary>Everything stored, as text; two equal results mean that nothing was written.</summary>
    public virtual string Content()
    {
        using var context = Context();
        var rows = context.Cards.AsNoTracking().OrderBy(row => row.Id).AsEnumerable().Cast<object>()
            .Concat(context.Topics.AsNoTracking().OrderBy(row => row.Id))
            .Concat(context.Documents.AsNoTracking().OrderBy(row => row.Id))
            .Concat(context.Catalog.AsNoTracking());
        return string.Join('\n', rows.Select(row => System.Text.Json.JsonSerializer.Serialize(row, row.GetType())));
    }

    public AcademyDbContext Context() => new Contexts(Database).CreateDbContext();

    public async Task<DatabaseState> MigrateAsync() => await Database.MigrateAsync(new(() => new Contexts(Database)));

    public abstract ValueTask DisposeAsync();

    private sealed class Contexts(AcademyDatabase database) : IDbContextFactory<AcademyDbContext>
    {
        public AcademyDbContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<AcademyDbContext>();
            database.Configure(options);
            return new AcademyDbContext(options.Options);
        }
    }
}

/// <summary>A clock that stands at 2026-01-05 09:00 UTC until it is set.</summary>
public sealed class FixedTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
