namespace SreAcademy.Data;

/// <summary>A write on its way into a group, and the caller who waits for its outcome.</summary>
internal abstract class PendingWrite(CancellationToken cancellation)
{
    /// <summary>Nobody waits for it any more. What has begun is carried through all the same.</summary>
    public bool IsGivenUp => cancellation.IsCancellationRequested;

    public abstract ValueTask RunAsync(DatabaseWork work);

    /// <summary>After the commit of the last run.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception exception);

    public abstract void GiveUp();
}

internal sealed class PendingWrite<T>(Func<DatabaseWork, ValueTask<T>> write, CancellationToken cancellation) : PendingWrite(cancellation)
{
    // The caller goes on elsewhere: the lane has the next group to write.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken cancellation = cancellation;
    private T? outcome;

    public Task<T> Outcome => completion.Task;

    public override async ValueTask RunAsync(DatabaseWork work) => outcome = await write(work);

    public override void Complete() => completion.TrySetResult(outcome!);

    public override void Fail(Exception exception) => completion.TrySetException(exception);

    public override void GiveUp() => completion.TrySetCanceled(cancellation);
}
