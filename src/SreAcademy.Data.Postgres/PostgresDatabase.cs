using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SreAcademy.Data.Postgres;

/// <summary>One database of a PostgreSQL server, shared by any number of instances.</summary>
public sealed class PostgresDatabase : AcademyDatabase
{
    /// <summary>More connections than this gain nothing and cost the server memory.</summary>
    private const int LargestPool = 16;

    /// <summary>Names the advisory lock that imports take; any number no other program uses in the same database.</summary>
    private const long CatalogLock = 0x5352_4541_4341_4431;

    private readonly string given;
    private readonly Lazy<string> connectionString;

    public PostgresDatabase(string connectionString)
    {
        given = connectionString;
        this.connectionString = new Lazy<string>(() => Read(given).ToString());
    }

    public override string Location
    {
        get
        {
            try
            {
                var read = Read(given);
                return $"{read.Host}:{read.Port}/{read.Database}";
            }
            catch (UnreadableConnectionStringException)
            {
                return "ConnectionStrings__Academy";
            }
        }
    }

    public override CatalogStatements Statements { get; } = new(
        State: "SELECT version, fingerprint FROM catalog_state",
        Documents: "SELECT id, path, subject, title, body FROM documents",
        Topics: "SELECT document_id, slug, title, body FROM topics ORDER BY document_id, place",
        Cards: """
            SELECT id, key, kind, level, explicit_id, question_html, question_text, answer_html, answer_text, answer_has_code, details, line
            FROM cards WHERE retired_at IS NULL
            """);

    public override int WriteLanes => 4;

    public override string RowLock => " FOR UPDATE";

    public override void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseNpgsql(connectionString.Value, npgsql => npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name));
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(connectionString.Value);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
    }

    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted);
    }

    public override Task LockCatalogAsync(AcademyDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({CatalogLock})", cancellation);
    }

    public override async Task<long> SizeAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_database_size(current_database())";
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public override DatabaseFault? Explain(Exception exception) => PostgresFaults.Explain(exception, Location);

    protected override Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected override async Task EnsureWritableAsync(DbConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = "SHOW transaction_read_only";
        if ((string)(await command.ExecuteScalarAsync(cancellation))! == "on")
            throw new PostgresException("read-only", "ERROR", "ERROR", PostgresErrorCodes.ReadOnlySqlTransaction);
    }

    protected override async Task<IReadOnlyList<string>> ReadAppliedAsync(DbConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT to_regclass('"__EFMigrationsHistory"') IS NOT NULL""";
        if (!(bool)(await command.ExecuteScalarAsync(cancellation))!)
            return [];
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        var applied = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            applied.Add(rows.GetString(0));
        return applied;
    }

    private static NpgsqlConnectionStringBuilder Read(string given)
    {
        try
        {
            var read = new NpgsqlConnectionStringBuilder(given);
            read.MaxPoolSize = Math.Min(read.MaxPoolSize, LargestPool);
            return string.IsNullOrEmpty(read.Host) ? throw new UnreadableConnectionStringException() : read;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            // Without the cause: its message may quote a password.
            throw new UnreadableConnectionStringException();
        }
    }
}
