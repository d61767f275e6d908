namespace SreAcademy.Data;

/// <summary>A write on its way into a group, and the caller who waits for its outcome.</summary>
internal abstract class PendingWrite
{
    /// <summary>Does nothing when the caller has given up before the first run; what has begun is carried through all the same.</summary>
    public abstract ValueTask RunAsync(DatabaseWork work);

    /// <summary>After the commit of the last run.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception exception);
}

internal sealed class PendingWrite<T>(Func<DatabaseWork, ValueTask<T>> write, CancellationToken cancellation) : PendingWrite
{
    // The caller goes on elsewhere: the lane has the next group to write.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool hasBegun;
    private T? outcome;

    public Task<T> Outcome => completion.Task;

    public override async ValueTask RunAsync(DatabaseWork work)
    {
        if (!hasBegun && cancellation.IsCancellationRequested)
        {
            completion.TrySetCanceled(cancellation);
            return;
        }
        hasBegun = true;
        outcome = await write(work);
    }

    // Whoever gave up has been told already.
    public override void Complete() => completion.TrySetResult(outcome!);

    public override void Fail(Exception exception) => completion.TrySetException(exception);
}
