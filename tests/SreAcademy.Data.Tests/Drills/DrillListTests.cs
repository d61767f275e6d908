using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;

namespace SreAcademy.Data.Tests.Drills;

public class DrillListTests
{
    [Theory, SqliteData, PostgresData]
    public async Task One_start_sent_many_times_at_once_begins_one_drill(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var id = Guid.NewGuid();

        var started = (await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => drill.Get<StartDrill>().HandleAsync(drill.Learner, id, drill.Plan())))).Cast<DrillStart.Started>().ToList();

        Assert.Single(started, start => !start.Earlier);
        Assert.Single(started.Select(start => start.Key).Distinct());
        Assert.Single(await drill.Get<ReadRunningDrills>().HandleAsync(drill.Learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Starting_the_same_scenario_again_gives_the_running_one_up(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var other = await drill.StartAsync(drill.Plan("topic-2"));
        var first = await drill.StartAsync();
        var run = await drill.RespondingAsync(first);
        await drill.MadeAsync(first, Drilling.Wrong(run));
        drill.Study.Time.Now += TimeSpan.FromMinutes(1);
        var second = await drill.StartAsync();

        var given = await drill.RunAsync(first);
        Assert.Equal((true, drill.Study.Time.Now), (given.GivenUp, given.FinishedAt!.Value));
        Assert.Equal(given.Version, await drill.Get<ReadDrillVersion>().HandleAsync(drill.Learner, first));
        Assert.True(given.Version > 4);
        Assert.Empty(given.Queued);
        Assert.Empty(drill.Study.Log());
        Assert.IsType<MoveOutcome.Finished>(await drill.SendAsync(first, 4, new DrillMove.Think()));
        Assert.Equal([second, other], (await drill.Get<ReadRunningDrills>().HandleAsync(drill.Learner)).Select(summary => summary.Key));
        Assert.Equal(["결제가 \"멈춤\"", "결제가 \"멈춤\"", "결제가 \"멈춤\""], (await drill.Get<ReadDrillHistory>().HandleAsync(drill.Learner)).Select(summary => summary.Title));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Giving_up_ends_a_drill_without_score_once(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var (key, resolved) = (await drill.StartAsync(), await drill.StartAsync(drill.Plan("topic-2")));
        await drill.ResolvedAsync(resolved);

        Assert.IsType<GiveUpOutcome.GivenUp>(await drill.Get<GiveUpDrill>().HandleAsync(drill.Learner, key));
        Assert.True(Assert.IsType<GiveUpOutcome.Finished>(await drill.Get<GiveUpDrill>().HandleAsync(drill.Learner, key)).WasGivenUp);
        Assert.False(Assert.IsType<GiveUpOutcome.Finished>(await drill.Get<GiveUpDrill>().HandleAsync(drill.Learner, resolved)).WasGivenUp);
        Assert.Equal([(key, true, null), (resolved, false, 100)], (await drill.Get<ReadDrillHistory>().HandleAsync(drill.Learner)).OrderBy(row => row.Slug).Select(row => (row.Key, row.GivenUp, row.Score)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task So_many_running_drills_are_enough(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind, cards: 1);
        for (var number = 0; number < StartDrill.MostRunning; number++)
            await drill.StartAsync(drill.Plan($"topic-{number}"));

        Assert.Equal(new DrillStart.TooMany(20, 20), await drill.Get<StartDrill>().HandleAsync(drill.Learner, Guid.NewGuid(), drill.Plan("topic-99")));
        await drill.StartAsync(drill.Plan("topic-0"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_damaged_drill_stays_in_lists_and_is_otherwise_as_if_it_were_not_there(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind, cards: 1);
        foreach (var (plan, move, number) in new[] { ("{", (string?)null, 1), ("null", null, 2), ("{\"slug\":\"x\",\"steps\":[]}", null, 3), (null!, "{\"kind\":\"dance\"}", 4), (null!, "[", 5) })
        {
            var key = await drill.StartAsync(drill.Plan($"topic-{number}"));
            await drill.MadeAsync(key, new DrillMove.Acknowledge());
            await drill.BreakAsync(key, plan, move);

            Assert.Null(await drill.Get<ReadDrill>().HandleAsync(drill.Learner, key));
            Assert.IsType<MoveOutcome.Unknown>(await drill.SendAsync(key, 1, new DrillMove.Think()));
            Assert.Contains(await drill.Get<ReadDrillHistory>().HandleAsync(drill.Learner), summary => summary.Key == key);
            await drill.StartAsync(drill.Plan($"topic-{number}"));
        }
    }
}
