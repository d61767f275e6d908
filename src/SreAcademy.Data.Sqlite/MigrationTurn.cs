using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SreAcademy.Data.Sqlite;

/// <summary>
/// One process migrates a file at a time. Entity Framework marks a running migration by a row that a killed process leaves behind,
/// and then waits for that row for ever; the lock of a file ends with its process, so whoever holds it may clear the row.
/// </summary>
internal static class MigrationTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Pauses until another process's migration counts as stuck: a minute.</summary>
    private const int MostPauses = 600;

    public static async Task<IAsyncDisposable?> TakeAsync(
        string database, Func<CancellationToken, Task<DbConnection>> open, CancellationToken cancellation)
    {
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                var turn = new FileStream(database + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                await ClearAbandonedAsync(open, cancellation);
                return turn;
            }
            catch (IOException) when (pauses < MostPauses)
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (IOException)
            {
                throw new SqliteException("migrating", raw.SQLITE_BUSY);
            }
        }
    }

    private static async Task ClearAbandonedAsync(Func<CancellationToken, Task<DbConnection>> open, CancellationToken cancellation)
    {
        await using var connection = await open(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)(await command.ExecuteScalarAsync(cancellation))! == 0)
            return;
        command.CommandText = """DELETE FROM "__EFMigrationsLock" """;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
