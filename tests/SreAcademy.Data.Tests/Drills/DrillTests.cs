using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Core.Review;
using SreAcademy.Data.Drills;

namespace SreAcademy.Data.Tests.Drills;

public class DrillTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_was_done_is_there_after_a_restart(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var plan = drill.Plan();
        var key = await drill.StartAsync(plan);
        var before = await drill.RespondingAsync(key);
        before = await drill.MadeAsync(key, Drilling.Wrong(before), new DrillMove.TakeHint(), new DrillMove.Think(), new DrillMove.PostUpdate(), new DrillMove.Escalate());

        await using var elsewhere = drill.AnotherInstance();
        var after = (await elsewhere.Get<ReadDrill>().HandleAsync(drill.Learner, key))!;

        Assert.Equal(before.Moves, after.Moves);
        Assert.Equal((before.State.Clock, before.State.Score, before.State.BudgetSpent, before.Version), (after.State.Clock, after.State.Score, after.State.BudgetSpent, after.Version));
        Assert.Equal(before.State.Options, after.State.Options);
        Assert.Equal(plan.Steps.SelectMany(step => step.WrongMoves), after.Plan.Steps.SelectMany(step => step.WrongMoves));
        Assert.Equal((plan.Alert, plan.Signal, plan.Impact, plan.Title, plan.Seed), (after.Plan.Alert, after.Plan.Signal, after.Plan.Impact, after.Plan.Title, after.Plan.Seed));
        Assert.Null(after.FinishedAt);
        Assert.Equal(before.Version, await drill.Get<ReadDrillVersion>().HandleAsync(drill.Learner, key));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_last_step_keeps_the_score_and_brings_the_cards_of_missed_steps_back(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        var run = await drill.ResolvedAsync(key, wrongAt: [0, 2]);

        Assert.Equal((DrillPhase.Resolved, false, drill.Study.Time.Now), (run.State.Phase, run.GivenUp, run.FinishedAt!.Value));
        Assert.Equal([(MissedKind.Step, 0, drill.Cards[0]), (MissedKind.Step, 2, drill.Cards[2])], run.Queued.Select(card => (card.Missed.Kind, card.Missed.Step!.Value, card.CardId)));
        Assert.Equal(
            [(drill.Cards[0], Rating.Again, $"/drills/topic-1/{key}#step-1"), (drill.Cards[2], Rating.Again, $"/drills/topic-1/{key}#step-3")],
            drill.Study.Log().Select(row => (row.CardId, row.Rating!.Value, row.OriginPlace)));
        Assert.All(drill.Study.Log(), row => Assert.Equal(ReviewOrigin.Drill, row.Origin));
        Assert.Equal(0, (await drill.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);

        var again = await drill.RunAsync(key);
        Assert.Equal(run.Queued.Select(card => card.CardId), again.Queued.Select(card => card.CardId));
        Assert.Equal(run.State.Score, Assert.Single(await drill.Get<ReadDrillHistory>().HandleAsync(drill.Learner)).Score);
        Assert.Empty(await drill.Get<ReadRunningDrills>().HandleAsync(drill.Learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_hint_and_a_wrong_declaration_bring_back_only_what_was_never_studied(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind, cards: 4);
        await drill.Study.GradedAsync(drill.Cards[0]);
        await drill.Study.GradedAsync(drill.Cards[2]);
        var key = await drill.StartAsync(drill.Plan() with { SeverityCards = [drill.Cards[2]], RoleCards = [drill.Cards[3]] });
        await drill.MadeAsync(key, new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(IncidentSeverity.Sev1), new DrillMove.NameRoles(new Dictionary<IncidentRole, DrillPerson>()));
        var run = await drill.MadeAsync(key, new DrillMove.TakeHint());
        run = await drill.MadeAsync(key, Drilling.Right(run), new DrillMove.TakeHint());
        run = await drill.ResolvedAsync(key);

        Assert.Equal([drill.Cards[3], drill.Cards[1]], run.Queued.Select(card => card.CardId));
        Assert.Equal(4, drill.Study.Log().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_card_that_left_the_catalog_meanwhile_is_passed_over(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        await drill.RetireAsync(drill.Cards[0]);

        Assert.Equal([drill.Cards[1]], (await drill.ResolvedAsync(key, wrongAt: [0, 1])).Queued.Select(card => card.CardId));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_cannot_be_recorded_leaves_the_drill_one_move_before_its_end(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        await drill.RefuseReviewsAsync(kind);

        await Assert.ThrowsAnyAsync<Exception>(() => drill.ResolvedAsync(key, wrongAt: 2));

        var run = await drill.RunAsync(key);
        Assert.Equal((null, DrillPhase.Responding, 6), (run.FinishedAt, run.State.Phase, run.Place));
        Assert.Empty(drill.Study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task One_move_sent_many_times_at_once_is_made_once_and_confirmed_to_all(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        var id = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => drill.SendAsync(key, 0, new DrillMove.Acknowledge(), id)));

        Assert.Single(outcomes.OfType<MoveOutcome.Made>());
        Assert.All(outcomes.OfType<MoveOutcome.Earlier>(), earlier => Assert.Equal(1, earlier.Run.Place));
        Assert.Equal(19, outcomes.OfType<MoveOutcome.Earlier>().Count());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_two_tabs_and_two_instances_one_takes_the_place(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        await using var elsewhere = drill.AnotherInstance();
        var key = await drill.StartAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            (number % 2 == 0 ? drill.Get<MakeMove>() : elsewhere.Get<MakeMove>()).HandleAsync(drill.Learner, key, Guid.NewGuid(), 0, new DrillMove.Acknowledge())));

        Assert.Single(outcomes.OfType<MoveOutcome.Made>());
        Assert.Equal(9, outcomes.OfType<MoveOutcome.Moved>().Count());
        Assert.Equal(1, (await drill.RunAsync(key)).Place);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_move_that_does_not_fit_is_not_stored(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();

        Assert.Equal(0, Assert.IsType<MoveOutcome.DoesNotFit>(await drill.SendAsync(key, 0, new DrillMove.Choose(0))).Run.Place);
        Assert.IsType<MoveOutcome.Moved>(await drill.SendAsync(key, 7, new DrillMove.Acknowledge()));
        var end = await drill.ResolvedAsync(key);
        Assert.IsType<MoveOutcome.Finished>(await drill.SendAsync(key, end.Place, new DrillMove.Think()));
        Assert.IsType<MoveOutcome.Unknown>(await drill.SendAsync("../../etc/passwd", 0, new DrillMove.Think()));
    }

    [Theory, SqliteData]
    public async Task After_hundreds_of_idle_moves_only_decisions_are_taken_and_the_drill_can_end(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        var run = await drill.RespondingAsync(key);
        while (run.Place < MakeMove.MostWithoutDecision - 1)
            run = await drill.MadeAsync(key, new DrillMove.Pause(), new DrillMove.Resume());
        run = await drill.MadeAsync(key, new DrillMove.Pause());

        Assert.Equal(MakeMove.MostWithoutDecision, run.Place);
        run = await drill.MadeAsync(key, new DrillMove.Resume());
        foreach (var idle in new DrillMove[] { new DrillMove.Pause(), new DrillMove.Think(), new DrillMove.PostUpdate(), new DrillMove.Escalate() })
            Assert.IsType<MoveOutcome.DoesNotFit>(await drill.SendAsync(key, run.Place, idle));
        Assert.Equal(DrillPhase.Resolved, (await drill.ResolvedAsync(key, wrongAt: 0)).State.Phase);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Those_who_look_are_told_after_the_commit(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        var told = new TaskCompletionSource<int>();
        using var subscription = drill.Get<PracticeChanges>().Subscribe(key, async () => told.TrySetResult((await drill.RunAsync(key)).Place));

        await drill.MadeAsync(key, new DrillMove.Acknowledge());

        Assert.Equal(1, await told.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
