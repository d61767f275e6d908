using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace SreAcademy.Data.Sqlite;

/// <summary>One SQLite file. Private cache: the shared one ignores <c>busy_timeout</c>.</summary>
public sealed class SqliteDatabase : AcademyDatabase
{
    /// <summary>How long one waits for another writer before the database counts as locked, in seconds.</summary>
    private const int PatienceSeconds = 5;

    private readonly string connectionString;
    private readonly WriteTurns turns;
    private readonly ContextTurns contextTurns;

    /// <param name="patience">How long a writer of this process waits for its turn; null for as long as for SQLite's own lock.</param>
    /// <param name="keepsOpen">False where nothing may hold the file any more after the last connection was closed.</param>
    public SqliteDatabase(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate, TimeSpan? patience = null, bool keepsOpen = true)
    {
        turns = new WriteTurns(patience ?? TimeSpan.FromSeconds(PatienceSeconds));
        contextTurns = new ContextTurns(turns);
        Location = Path.GetFullPath(file);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Location,
            Mode = mode,
            Cache = SqliteCacheMode.Private,
            ForeignKeys = true,
            DefaultTimeout = PatienceSeconds,
            Pooling = keepsOpen,
        }.ToString();
    }

    public override string Location { get; }

    public override CatalogStatements Statements { get; } = new(
        State: "SELECT version, fingerprint FROM catalog_state",
        Documents: "SELECT id, path, subject, title, body FROM documents",
        Topics: "SELECT document_id, slug, title, body FROM topics ORDER BY document_id, place",
        Cards: """
            SELECT id, key, kind, level, explicit_id, question_html, question_text, answer_html, answer_text, answer_has_code, details, line
            FROM cards WHERE retired_at IS NULL
            """);

    public override int WriteLanes => 1;

    public override string RowLock => "";

    public override bool CanBeCopied => true;

    public override void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .AddInterceptors(new SqlitePragmas(), contextTurns);
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            SqlitePragmas.Apply(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override ValueTask<IDisposable?> TakeWriteTurnAsync(CancellationToken cancellation) => turns.TakeAsync(cancellation);

    // Entity Framework begins transactions as immediate ones: the second import waits at its beginning.
    public override Task LockCatalogAsync(AcademyDbContext context, CancellationToken cancellation) => Task.CompletedTask;

    public override Task CopyAsync(string file, CancellationToken cancellation) => SqliteCopy.WriteAsync(OpenAsync, file, cancellation);

    public override Task<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation) => SqliteCopy.FindDamageAsync(OpenAsync, cancellation);

    public override Task<long> SizeAsync(CancellationToken cancellation) =>
        Task.FromResult(new[] { Location, Location + "-wal" }.Select(path => new FileInfo(path)).Where(one => one.Exists).Sum(one => one.Length));

    public override DatabaseFault? Explain(Exception exception) => SqliteFaults.Explain(exception, Location);

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
        return Task.CompletedTask;
    }

    protected override Task<IAsyncDisposable?> EnterMigrationAsync(CancellationToken cancellation) =>
        MigrationTurn.TakeAsync(Location, OpenAsync, cancellation);

    protected override async Task EnsureWritableAsync(DbConnection connection, CancellationToken cancellation)
    {
        var sqlite = (SqliteConnection)connection;
        // SQLite falls back to reading only without a word when the file cannot be written, and then lets writers begin.
        if (raw.sqlite3_db_readonly(sqlite.Handle, "main") != 0)
            throw new SqliteException("read-only", raw.SQLITE_READONLY);
        await using var transaction = sqlite.BeginTransaction(deferred: false);
        await transaction.RollbackAsync(cancellation);
    }

    protected override async Task<IReadOnlyList<string>> ReadAppliedAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'""";
        if ((long)(await command.ExecuteScalarAsync(cancellation))! == 0)
            return [];
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        var applied = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            applied.Add(rows.GetString(0));
        return applied;
    }
}
