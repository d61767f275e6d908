using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SreAcademy.Data.Sqlite;

/// <summary>
/// Has Entity Framework's contexts wait for their turn before they write: for a transaction, a save, or a single statement.
/// One connection has one turn, however these are nested, and gives it back when the outermost of them ends or the connection closes.
/// </summary>
internal sealed class ContextTurns(WriteTurns turns) : IDbTransactionInterceptor, ISaveChangesInterceptor, IDbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly ConcurrentDictionary<DbConnection, IDisposable> taken = [];

    // ---- Transactions ------------------------------------------------------------------------------------------------------------------

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        Take(connection);
        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await TakeAsync(connection, cancellationToken);
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => End(eventData.Context?.Database.GetDbConnection());

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        EndAsync(eventData.Context?.Database.GetDbConnection());

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => End(eventData.Context?.Database.GetDbConnection());

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        EndAsync(eventData.Context?.Database.GetDbConnection());

    // ---- Saves without a transaction of their own -----------------------------------------------------------------------------------------

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (Alone(eventData) is { } connection)
            Take(connection);
        return result;
    }

    public async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Alone(eventData) is { } connection)
            await TakeAsync(connection, cancellationToken);
        return result;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        End(Alone(eventData));
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavedChanges(eventData, result));

    public void SaveChangesFailed(DbContextErrorEventData eventData) => End(Alone(eventData));

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => EndAsync(Alone(eventData));

    public void SaveChangesCanceled(DbContextEventData eventData) => End(Alone(eventData));

    public Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => EndAsync(Alone(eventData));

    // ---- Single statements: ExecuteUpdate, ExecuteDelete, ExecuteSql -----------------------------------------------------------------------

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (Alone(command) is { } connection)
            Take(connection);
        return result;
    }

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Alone(command) is { } connection)
            await TakeAsync(connection, cancellationToken);
        return result;
    }

    public int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        End(Alone(command));
        return result;
    }

    public ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuted(command, eventData, result));

    public void CommandFailed(DbCommand command, CommandErrorEventData eventData) => End(Alone(command));

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => EndAsync(Alone(command));

    public void CommandCanceled(DbCommand command, CommandEndEventData eventData) => End(Alone(command));

    public Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default) => EndAsync(Alone(command));

    // ---- What was neither committed nor rolled back, and contexts that go back to their pool -------------------------------------------------

    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => End(connection);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => EndAsync(connection);

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => End(connection);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData) => EndAsync(connection);

    /// <returns>Null within a transaction: its beginning took the turn and its end gives it back.</returns>
    private static DbConnection? Alone(DbContextEventData eventData) =>
        eventData.Context!.Database is { CurrentTransaction: null } database ? database.GetDbConnection() : null;

    private static DbConnection? Alone(DbCommand command) => command.Transaction is null ? command.Connection : null;

    private void Take(DbConnection connection)
    {
        if (!taken.ContainsKey(connection) && turns.Take() is { } turn)
            taken[connection] = turn;
    }

    private async ValueTask TakeAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (!taken.ContainsKey(connection) && await turns.TakeAsync(cancellation) is { } turn)
            taken[connection] = turn;
    }

    private void End(DbConnection? connection)
    {
        if (connection is not null && taken.TryRemove(connection, out var turn))
            turn.Dispose();
    }

    private Task EndAsync(DbConnection? connection)
    {
        End(connection);
        return Task.CompletedTask;
    }
}
