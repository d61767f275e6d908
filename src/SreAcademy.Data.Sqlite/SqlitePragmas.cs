using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SreAcademy.Data.Sqlite;

/// <summary>
/// What every connection needs. An acknowledged review survives a power cut (FULL), readers and the writer do not wait for
/// each other (WAL), and a second writer waits up to five seconds. Whoever commits also carries the log's pages into the file: after 300 pages
/// instead of SQLite's 1,000, because many small stops delay nobody noticeably and one large one delays everyone waiting.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Statements = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=300; PRAGMA foreign_keys=ON;";

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }
}
