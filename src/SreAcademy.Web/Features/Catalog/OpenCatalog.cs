using System.Diagnostics;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Catalog;

public abstract record CatalogOpening
{
    private CatalogOpening()
    {
    }

    /// <summary>Pages have something to show.</summary>
    public sealed record Opened : CatalogOpening;

    /// <summary>The site cannot start.</summary>
    /// <param name="Message">One Korean line: what, where, what to do.</param>
    public sealed record Refused(string Message) : CatalogOpening;
}

/// <summary>
/// What must be done before the first page: the database usable, the last good catalog in memory. Only a first start waits for an
/// import; later ones leave it to <see cref="CatalogWatch"/>.
/// </summary>
public sealed class OpenCatalog(
    CatalogOptions options, AcademyDatabase database, MigrateDatabase migrate, CatalogReader reader, ImportContent import, CurrentCatalog current, CatalogLog log)
{
    /// <param name="migrates">False where replicas share a database: they must not race, so an operator migrates it.</param>
    public async Task<CatalogOpening> HandleAsync(bool migrates, CancellationToken cancellation = default)
    {
        try
        {
            var state = migrates ? await migrate.HandleAsync(cancellation) : await database.CheckAsync(cancellation);
            return state switch
            {
                DatabaseState.Ready => await LoadAsync(cancellation),
                DatabaseState.Behind => new CatalogOpening.Refused($"데이터베이스가 이 프로그램보다 오래되었어요: {database.Location}. 먼저 migrate 명령을 실행해 주세요."),
                DatabaseState.Unusable unusable => await LoadReadOnlyAsync(unusable.Fault, cancellation),
                var other => throw new UnreachableException(other.ToString()),
            };
        }
        catch (Exception exception) when (database.Explain(exception) is not null)
        {
            return new CatalogOpening.Refused(database.Explain(exception)!.Message);
        }
    }

    private async Task<CatalogOpening> LoadAsync(CancellationToken cancellation)
    {
        current.Swap(await reader.ReadSnapshotAsync(cancellation));
        if (current.Snapshot.Version > 0)
            return new CatalogOpening.Opened();
        var outcome = await import.HandleAsync(cancellation);
        if (outcome is ImportOutcome.Refused refused)
            return new CatalogOpening.Refused(refused.Message);
        log.Write(outcome);
        current.Swap(await reader.ReadSnapshotAsync(cancellation));
        // Nothing to show and nothing to fall back on: its author reads it here rather than on an empty page.
        if (current.Snapshot.Version == 0 && (outcome as ImportOutcome.Imported)?.Problems is [var problem, ..])
            return new CatalogOpening.Refused($"읽을 수 있는 문서가 없어요: {options.ContentPath}. {problem.File}:{problem.Line} {problem.Message}");
        return new CatalogOpening.Opened();
    }

    /// <summary>Reading goes on where a catalog can be read from a database that cannot be written now.</summary>
    private async Task<CatalogOpening> LoadReadOnlyAsync(DatabaseFault fault, CancellationToken cancellation)
    {
        if (fault.Kind is not (DatabaseFaultKind.Locked or DatabaseFaultKind.ReadOnly or DatabaseFaultKind.Full))
            return new CatalogOpening.Refused(fault.Message);
        var snapshot = await reader.ReadSnapshotAsync(cancellation);
        if (snapshot.Version == 0)
            return new CatalogOpening.Refused(fault.Message);
        log.Write(new ImportOutcome.Refused(fault.Message));
        current.Swap(snapshot);
        return new CatalogOpening.Opened();
    }
}
