using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>The one place that writes the catalog: all of it in one transaction, or nothing.</summary>
public sealed class CatalogImporter(
    Lazy<IDbContextFactory<AcademyDbContext>> contexts,
    AcademyDatabase database,
    CatalogReader reader,
    TimeProvider time,
    ILogger<CatalogImporter> logger)
{
    /// <param name="catalog">Documents with errors are not imported: see <see cref="LastGood"/>.</param>
    /// <param name="fingerprint">See <see cref="CatalogRow.Fingerprint"/>.</param>
    public async Task<ImportReport> ImportAsync(Catalog catalog, string fingerprint, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var before = await reader.ReadStateAsync(cancellation);
        if (before.Fingerprint == fingerprint)
            return new ImportReport { Version = before.Version, Unchanged = catalog.Subjects.SelectMany(subject => subject.Documents).Sum(document => DocumentCards.Of(document).Count()) };
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await database.LockCatalogAsync(context, cancellation);
        var stored = catalog.HasErrors ? (await reader.ReadSnapshotAsync(cancellation)).Subjects : [];
        var merged = LastGood.Merge(catalog, stored);
        var now = time.GetUtcNow();
        var cards = new CardWriter(context, now, logger);
        var (report, ids) = await cards.WriteAsync(merged.Subjects, cancellation);
        var changed = cards.Written + await new DocumentWriter(context).WriteAsync(merged.Subjects, ids, cancellation) > 0;
        var version = await WriteStateAsync(context, changed, fingerprint, now, cancellation);
        await transaction.CommitAsync(cancellation);
        return report with { Version = version, Changed = changed, Held = merged.Held, Problems = merged.Problems };
    }

    private static async Task<long> WriteStateAsync(
        AcademyDbContext context, bool changed, string fingerprint, DateTimeOffset now, CancellationToken cancellation)
    {
        var state = await context.Catalog.SingleOrDefaultAsync(cancellation);
        if (state is null && !changed)
            return 0;
        state ??= context.Catalog.Add(new CatalogRow { Version = 0, Fingerprint = "", ImportedAt = now }).Entity;
        state.Version += changed ? 1 : 0;
        (state.Fingerprint, state.ImportedAt) = (fingerprint, now);
        await context.SaveChangesAsync(cancellation);
        return state.Version;
    }
}
