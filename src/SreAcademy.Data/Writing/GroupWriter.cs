namespace SreAcademy.Data;

/// <summary>
/// The one writer of the process. What arrives while a commit is under way is committed together next, so that many share the price
/// of one durable commit; each caller gets its own outcome, after the commit. See .github/decisions/0032-one-writer.md.
/// </summary>
public sealed class GroupWriter : IAsyncDisposable
{
    private readonly WriteLane[] lanes;

    public GroupWriter(AcademyDatabase database, WriteDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(diagnostics);
        lanes = [.. Enumerable.Range(0, database.WriteLanes).Select(_ => new WriteLane(database, diagnostics))];
    }

    /// <param name="learnerId">Writes of one learner run one after the other, in the order of their calls.</param>
    /// <param name="write">
    /// Changes nothing but the database, and only through what it is given: it is run again, alone, when another write of its group fails.
    /// </param>
    /// <param name="cancellation">Before the write has begun nothing is written; afterwards the caller stops waiting, and it may have been.</param>
    public Task<T> WriteAsync<T>(long learnerId, Func<DatabaseWork, ValueTask<T>> write, CancellationToken cancellation = default)
    {
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellation);
        var pending = new PendingWrite<T>(write, cancellation);
        lanes[(int)((ulong)learnerId % (ulong)lanes.Length)].Add(pending);
        return cancellation.CanBeCanceled ? pending.Outcome.WaitAsync(cancellation) : pending.Outcome;
    }

    /// <summary>Writes what still waits.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var lane in lanes)
            await lane.DisposeAsync();
    }
}
