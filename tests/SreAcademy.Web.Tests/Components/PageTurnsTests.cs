using SreAcademy.Data;
using SreAcademy.Web.Components.Live;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Components;

public sealed class PageTurnsTests : IDisposable
{
    private readonly PageTurns turns;
    private int begun;

    public PageTurnsTests() => turns = new PageTurns(exception => (exception as FakeFault)?.Kind, () => begun++);

    public void Dispose() => turns.Dispose();

    [Fact]
    public async Task What_comes_during_a_turn_is_not_begun()
    {
        var first = new TaskCompletionSource();
        var turn = turns.TryAsync(() => first.Task);

        Assert.True(turns.Busy);
        Assert.False(await turns.TryAsync(() => throw new InvalidOperationException("begun")));
        first.SetResult();
        Assert.True(await turn);
        Assert.Equal((false, 1), (turns.Busy, begun));
    }

    [Fact]
    public async Task What_the_database_refused_can_be_done_once_more()
    {
        var times = 0;
        await turns.TryAsync(() => times++ == 0 ? throw new FakeFault(DatabaseFaultKind.Unreachable) : Task.CompletedTask);
        Assert.Equal(DatabaseFaultKind.Unreachable, turns.Fault);

        await turns.TryAsync(turns.Failed!);

        Assert.Equal((2, null, null), (times, turns.Fault, turns.Failed));
    }

    [Fact]
    public async Task Only_the_part_that_is_not_saved_yet_is_done_once_more()
    {
        var (saved, shown) = (0, 0);
        await turns.TryAsync(() =>
        {
            saved++;
            turns.RetryFrom(ShowAsync);
            return ShowAsync();
        });

        await turns.TryAsync(turns.Failed!);

        Assert.Equal((1, 2), (saved, shown));

        Task ShowAsync() => shown++ == 0 ? throw new FakeFault(DatabaseFaultKind.Locked) : Task.CompletedTask;
    }

    [Fact]
    public async Task A_bug_is_no_fault_of_the_database_and_leaves_the_page_free()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.TryAsync(() => throw new InvalidOperationException("a bug")));

        Assert.Equal((false, null), (turns.Busy, turns.Fault));
    }

    [Fact]
    public async Task Who_has_left_the_page_is_told_nothing_and_begins_nothing()
    {
        var reading = new TaskCompletionSource();
        var turn = turns.TryAsync(async () =>
        {
            await reading.Task;
            turns.Closed.ThrowIfCancellationRequested();
        });

        turns.Dispose();
        reading.SetResult();

        Assert.True(await turn);
        Assert.Null(turns.Fault);
        Assert.False(await turns.TryAsync(() => throw new InvalidOperationException("begun")));
        turns.Close();
    }
}
