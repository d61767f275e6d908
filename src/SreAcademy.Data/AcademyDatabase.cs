using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SreAcademy.Data;

/// <summary>
/// What differs between databases, and what a start needs before Entity Framework is warm: see .github/decisions/0011-start-without-ef.md.
/// </summary>
public abstract class AcademyDatabase
{
    /// <summary>File or host and name, for messages; without credentials.</summary>
    public abstract string Location { get; }

    public abstract CatalogStatements Statements { get; }

    public abstract void Configure(DbContextOptionsBuilder options);

    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>A transaction in which all reads see the same moment, and which keeps no writer waiting.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Within a transaction: makes other imports wait until it ends.</summary>
    public abstract Task LockCatalogAsync(AcademyDbContext context, CancellationToken cancellation);

    /// <summary>How many groups of writes are worth committing side by side.</summary>
    public abstract int WriteLanes { get; }

    /// <summary>Ends a SELECT whose rows must stay as they are until the transaction ends; empty where one writes at a time anyway.</summary>
    public abstract string RowLock { get; }

    /// <summary>A transaction in which every statement sees what was committed before it, and which writes from its beginning.</summary>
    public abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection);

    /// <summary>Waits until it is this writer's turn among those of the process; the turn ends when it is disposed.</summary>
    public virtual ValueTask<IDisposable?> TakeWriteTurnAsync(CancellationToken cancellation) => default;

    /// <summary>Whether <see cref="CopyAsync"/> may be asked for: what a server holds is backed up with the server's own tools.</summary>
    public virtual bool CanBeCopied => false;

    /// <summary>Writes everything, as it was at one moment, into a new file; writers go on meanwhile. See .github/decisions/0052-backup.md.</summary>
    public virtual Task CopyAsync(string file, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Reads all of it.</summary>
    /// <returns>What is wrong, in the database's own words; empty where nothing is.</returns>
    public virtual Task<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Bytes on disk.</summary>
    public abstract Task<long> SizeAsync(CancellationToken cancellation);

    /// <summary>Ids of the applied migrations, oldest first.</summary>
    public async Task<IReadOnlyList<string>> ReadMigrationsAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        return [.. (await ReadAppliedAsync(connection, cancellation)).Order(StringComparer.Ordinal)];
    }

    /// <returns>What went wrong in words for the operator; null if the exception is not the database's.</returns>
    public abstract DatabaseFault? Explain(Exception exception);

    /// <summary>Cheap: one connection, a look at the migration history, a lock taken and released.</summary>
    public async Task<DatabaseState> CheckAsync(CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            var applied = await ReadAppliedAsync(connection, cancellation);
            var known = KnownMigrations();
            if (applied.Except(known).Any())
                return new DatabaseState.Unusable(Newer());
            await EnsureWritableAsync(connection, cancellation);
            var pending = known.Except(applied).Order(StringComparer.Ordinal).ToList();
            return pending.Count == 0 ? new DatabaseState.Ready() : new DatabaseState.Behind(pending);
        }
        catch (Exception exception) when (Explain(exception) is not null)
        {
            return new DatabaseState.Unusable(Explain(exception)!);
        }
    }

    /// <summary>Applies what is pending; does nothing, quickly, when nothing is.</summary>
    public async Task<DatabaseState> MigrateAsync(Lazy<IDbContextFactory<AcademyDbContext>> contexts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        try
        {
            await PrepareAsync(cancellation);
            var state = await CheckAsync(cancellation);
            if (state is not DatabaseState.Behind)
                return state;
            await using var alone = await EnterMigrationAsync(cancellation);
            await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
            await context.Database.MigrateAsync(cancellation);
            return new DatabaseState.Ready();
        }
        catch (Exception exception) when (Explain(exception) is not null)
        {
            return new DatabaseState.Unusable(Explain(exception)!);
        }
    }

    /// <summary>What must exist before a database can be made.</summary>
    protected abstract Task PrepareAsync(CancellationToken cancellation);

    /// <summary>Held while migrating, where the provider's own lock is not enough.</summary>
    protected virtual Task<IAsyncDisposable?> EnterMigrationAsync(CancellationToken cancellation) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>Throws what <see cref="Explain"/> understands when the database cannot be written now.</summary>
    protected abstract Task EnsureWritableAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Ids of the migration history; empty where there is none yet.</summary>
    protected abstract Task<IReadOnlyList<string>> ReadAppliedAsync(DbConnection connection, CancellationToken cancellation);

    private HashSet<string> KnownMigrations() =>
    [
        .. GetType().Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)))
            .Select(type => type.GetCustomAttributes(typeof(MigrationAttribute), false).Cast<MigrationAttribute>().Single().Id),
    ];

    private DatabaseFault Newer() => new(DatabaseFaultKind.Newer,
        $"데이터베이스가 이 프로그램보다 새로워요: {Location}. 프로그램을 최신 버전으로 올리거나 예전 백업을 쓰세요.");
}
