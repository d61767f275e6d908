using System.Data.Common;

namespace SreAcademy.Data;

/// <summary>A connection with its prepared statements, and the transaction they run in.</summary>
public sealed class DatabaseWork : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly Dictionary<Statement, DbCommand> commands = [];
    private readonly List<Action> afterCommit = [];
    private readonly string rowLock;
    private DbTransaction? transaction;

    /// <param name="rowLock">See <see cref="AcademyDatabase.RowLock"/>.</param>
    internal DatabaseWork(DbConnection connection, string rowLock = "") => (this.connection, this.rowLock) = (connection, rowLock);

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands.Values)
            await command.DisposeAsync();
        if (transaction is not null)
            await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    internal async ValueTask BeginAsync(Func<DbConnection, ValueTask<DbTransaction>> begin)
    {
        afterCommit.Clear();
        transaction = await begin(connection);
    }

    internal async ValueTask CommitAsync()
    {
        await transaction!.CommitAsync();
        await transaction.DisposeAsync();
        transaction = null;
        foreach (var action in afterCommit)
            action();
    }

    /// <summary>For what is remembered outside the database: only what was committed may be.</summary>
    internal void AfterCommit(Action action) => afterCommit.Add(action);

    /// <returns>Rows changed.</returns>
    internal async ValueTask<int> ExecuteAsync(Statement statement, params object?[] values) =>
        await (await CommandAsync(statement, values)).ExecuteNonQueryAsync();

    /// <returns>The default value where there is no row.</returns>
    internal async ValueTask<T?> FirstAsync<T>(Statement statement, Func<DbDataReader, T> read, params object?[] values)
    {
        await using var rows = await (await CommandAsync(statement, values)).ExecuteReaderAsync();
        return await rows.ReadAsync() ? read(rows) : default;
    }

    internal async ValueTask<List<T>> ListAsync<T>(Statement statement, Func<DbDataReader, T> read, params object?[] values)
    {
        var list = new List<T>();
        await using var rows = await (await CommandAsync(statement, values)).ExecuteReaderAsync();
        while (await rows.ReadAsync())
            list.Add(read(rows));
        return list;
    }

    /// <summary>For rows by the ten thousand that are summed up: nothing is made for one.</summary>
    internal async ValueTask EachAsync(Statement statement, Action<DbDataReader> take, params object?[] values)
    {
        await using var rows = await (await CommandAsync(statement, values)).ExecuteReaderAsync();
        while (await rows.ReadAsync())
            take(rows);
    }

    /// <summary>One row at a time; nothing else may run meanwhile.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(Statement statement, Func<DbDataReader, T> read, params object?[] values)
    {
        await using var rows = await (await CommandAsync(statement, values)).ExecuteReaderAsync();
        while (await rows.ReadAsync())
            yield return read(rows);
    }

    private async ValueTask<DbCommand> CommandAsync(Statement statement, object?[] values)
    {
        if (!commands.TryGetValue(statement, out var command))
            commands.Add(statement, command = await PrepareAsync(statement));
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        return command;
    }

    private async ValueTask<DbCommand> PrepareAsync(Statement statement)
    {
        var command = connection.CreateCommand();
        // Only the fixed statements of this assembly come here.
#pragma warning disable CA2100
        command.CommandText = statement.LocksRows ? statement.Text + rowLock : statement.Text;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var (name, type) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = ($"@{name}", type);
            command.Parameters.Add(parameter);
        }
        await command.PrepareAsync();
        return command;
    }
}
