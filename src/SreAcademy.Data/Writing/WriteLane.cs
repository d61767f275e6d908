using System.Diagnostics;
using System.Threading.Channels;

namespace SreAcademy.Data;

/// <summary>Writes group after group on a connection of its own.</summary>
internal sealed class WriteLane : IAsyncDisposable
{
    /// <summary>More would make the first of a group wait for the last without saving much of the commit.</summary>
    private const int LargestGroup = 64;

    // Not bounded: whoever writes waits for the outcome, so there are no more than there are callers.
    private readonly Channel<PendingWrite> waiting = Channel.CreateUnbounded<PendingWrite>(new() { SingleReader = true });
    private readonly AcademyDatabase database;
    private readonly WriteDiagnostics diagnostics;
    private readonly Task running;
    private DatabaseWork? open;

    public WriteLane(AcademyDatabase database, WriteDiagnostics diagnostics)
    {
        (this.database, this.diagnostics) = (database, diagnostics);
        running = Task.Run(RunAsync);
    }

    public void Add(PendingWrite write)
    {
        if (!waiting.Writer.TryWrite(write))
            write.Fail(new ObjectDisposedException(nameof(GroupWriter)));
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await running;
        await CloseAsync();
    }

    private async Task RunAsync()
    {
        var group = new List<PendingWrite>(LargestGroup);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && waiting.Reader.TryRead(out var write))
                group.Add(write);
            await WriteAsync(group);
            group.Clear();
        }
    }

    private async Task WriteAsync(List<PendingWrite> group)
    {
        try
        {
            using var turn = await database.TakeWriteTurnAsync(CancellationToken.None);
            var wasOpen = open is not null;
            var failure = await TryAsync(group);
            // A server may have ended the connection since the last group.
            if (failure is { Stage: WriteStage.Begin } && wasOpen)
                failure = await TryAsync(group);
            if (failure is { Stage: WriteStage.Write })
                await WriteEachAsync(group);
            else if (failure is not null)
                FailAll(group, failure.Exception);
        }
        catch (Exception exception)
        {
            // Not even the turn: nobody may wait for ever.
            FailAll(group, exception);
        }
    }

    // One failure is one caller's: the others of its group are written without it.
    private async Task WriteEachAsync(List<PendingWrite> group)
    {
        for (var index = 0; index < group.Count; index++)
        {
            if (await TryAsync([group[index]]) is not { } failure)
                continue;
            if (failure.Stage == WriteStage.Begin)
            {
                FailAll(group[index..], failure.Exception);
                return;
            }
            group[index].Fail(failure.Exception);
        }
    }

    /// <returns>Null when the group is written and everyone in it knows; else nothing is written, and nobody knows yet.</returns>
    private async Task<WriteFailure?> TryAsync(List<PendingWrite> group)
    {
        var stage = WriteStage.Begin;
        try
        {
            open ??= new DatabaseWork(await database.OpenAsync(CancellationToken.None), database.RowLock);
            await open.BeginAsync(database.BeginWriteAsync);
            stage = WriteStage.Write;
            foreach (var write in group)
                await write.RunAsync(open);
            stage = WriteStage.Commit;
            var start = Stopwatch.GetTimestamp();
            await open.CommitAsync();
            diagnostics.Committed(group.Count, Stopwatch.GetElapsedTime(start));
        }
        catch (Exception exception)
        {
            diagnostics.Failed(stage, group.Count, exception);
            await CloseAsync();
            return new WriteFailure(stage, exception);
        }
        foreach (var write in group)
            write.Complete();
        return null;
    }

    private static void FailAll(List<PendingWrite> group, Exception exception)
    {
        foreach (var write in group)
            write.Fail(exception);
    }

    // After a failure the connection may be the cause: the next group gets a new one. Closing rolls back.
    private async Task CloseAsync()
    {
        var closing = open;
        open = null;
        try
        {
            if (closing is not null)
                await closing.DisposeAsync();
        }
        catch (Exception exception)
        {
            diagnostics.Failed(WriteStage.Begin, 0, exception);
        }
    }

    private sealed record WriteFailure(WriteStage Stage, Exception Exception);
}
