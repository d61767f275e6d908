using System.Data.Common;

namespace SreAcademy.Data.Tests;

/// <summary>Someone else's transaction on PostgreSQL, to have commands meet in a known order.</summary>
internal sealed class PostgresTransaction : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly DbConnection watching;
    private readonly DbTransaction transaction;

    private PostgresTransaction(DbConnection connection, DbConnection watching) =>
        (this.connection, this.watching, transaction) = (connection, watching, connection.BeginTransaction());

    public static async Task<PostgresTransaction> BeginAsync(AcademyDatabase database) =>
        new(await database.OpenAsync(CancellationToken.None), await database.OpenAsync(CancellationToken.None));

    public void Execute(string statements)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (statements, transaction);
        command.ExecuteNonQuery();
    }

    public async Task ExecuteAsync(string statements)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (statements, transaction);
        await command.ExecuteNonQueryAsync();
    }

    public Task CommitAsync() => transaction.CommitAsync();

    /// <summary>Done when so many others of this database wait for a lock.</summary>
    public async Task WaitedForAsync(int by)
    {
        // Not within the transaction: there the server shows the same moment for ever.
        await using var command = watching.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        while ((long)(await command.ExecuteScalarAsync())! < by)
            await Task.Yield();
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
        await watching.DisposeAsync();
    }
}
