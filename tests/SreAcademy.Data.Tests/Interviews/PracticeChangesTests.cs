using Microsoft.Extensions.Logging.Abstractions;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

public class PracticeChangesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PracticeChanges changes = new(NullLogger<PracticeChanges>.Instance);

    [Theory, SqliteData, PostgresData]
    public async Task The_other_seat_hears_of_a_change_when_it_can_be_read(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.RoomAsync();
        var read = new TaskCompletionSource<string>();
        using var subscription = room.Changes.Subscribe(key, async () => read.TrySetResult((await room.SheetAsync(key)).Current!.Answer));

        Done(await room.Write.HandleAsync(room.Candidate, key, 0, "들려요"));
        Assert.Equal("들려요", await read.Task.WaitAsync(Patience));
        Assert.Equal((await room.SheetAsync(key)).Version, await room.Version.HandleAsync(room.Candidate, key));
    }

    [Fact]
    public async Task Only_those_who_listen_to_the_key_are_told_and_nobody_after_the_end()
    {
        var (mine, others, ended) = (new TaskCompletionSource(), 0, 0);
        using var first = changes.Subscribe("가", () => Told(mine));
        using var second = changes.Subscribe("나", () => Count(ref others));
        var gone = changes.Subscribe("가", () => Count(ref ended));
        gone.Dispose();
        gone.Dispose();
        Assert.Equal(2, changes.Listeners);

        changes.Publish("가");
        changes.Publish("다");
        await mine.Task.WaitAsync(Patience);
        first.Dispose();
        second.Dispose();

        Assert.Equal((0, 0, 0), (others, ended, changes.Listeners));
    }

    [Fact]
    public async Task Changes_during_a_run_are_one_more_run_together()
    {
        var (runs, begun, mayEnd, ranAgain) = (0, new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        using var subscription = changes.Subscribe("가", async () =>
        {
            if (Interlocked.Increment(ref runs) == 2)
                ranAgain.TrySetResult();
            begun.TrySetResult();
            await mayEnd.Task;
        });
        changes.Publish("가");
        await begun.Task.WaitAsync(Patience);
        for (var more = 0; more < 100; more++)
            changes.Publish("가");
        mayEnd.SetResult();

        await ranAgain.Task.WaitAsync(Patience);
        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task A_listener_that_fails_keeps_nobody_from_hearing_not_even_itself()
    {
        var (heard, again, runs) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        var failed = new TaskCompletionSource();
        using var failing = changes.Subscribe("가", () =>
        {
            if (Interlocked.Increment(ref runs) == 2)
                again.SetResult();
            failed.TrySetResult();
            throw new InvalidOperationException("broken");
        });
        using var other = changes.Subscribe("가", () => Told(heard));

        changes.Publish("가");
        await heard.Task.WaitAsync(Patience);
        await failed.Task.WaitAsync(Patience);
        changes.Publish("가");
        await again.Task.WaitAsync(Patience);
    }

    private static Task Told(TaskCompletionSource source)
    {
        source.TrySetResult();
        return Task.CompletedTask;
    }

    private static Task Count(ref int count)
    {
        Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }
}
