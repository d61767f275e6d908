using SreAcademy.Web.Features.Teams.Matrix;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams.Matrix;

public sealed class MatrixSessionTests
{
    private readonly ManualTime time = new();
    private readonly FakeTeam team = new();

    [Fact]
    public async Task A_change_during_a_look_that_takes_long_is_looked_at_after_it()
    {
        var slow = new TaskCompletionSource();
        var reads = 0;
        var actions = team.Actions;
        using var session = new MatrixSession(
            actions with
            {
                Read = async token =>
                {
                    reads++;
                    if (reads == 2)
                        await slow.Task;
                    return await actions.Read(token);
                },
            },
            time);
        List<Task> ticks = [];
        session.Tick += () => ticks.Add(session.TickAsync());
        await session.OpenAsync();
        await team.PublishAsync(2);
        time.Advance(MatrixSession.Pause);
        await team.PublishAsync(2);
        time.Advance(MatrixSession.Pause);
        Assert.Equal(2, reads);

        slow.SetResult();
        await Task.WhenAll(ticks);
        time.Advance(MatrixSession.Pause);
        await Task.WhenAll(ticks);

        Assert.Equal(3, reads);
    }
}
