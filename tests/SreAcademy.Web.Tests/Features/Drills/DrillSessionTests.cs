using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Web.Features.Drills.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Drills;

public sealed class DrillSessionTests : IDisposable
{
    private readonly Drilling drilling = new();

    private DrillSession Session => drilling.Session;

    private DrillState State => drilling.State;

    public void Dispose() => drilling.Dispose();

    [Fact]
    public async Task It_goes_from_the_alert_to_the_resolution()
    {
        await drilling.OpenAsync();
        await drilling.RespondAsync();
        Assert.Equal((DrillPhase.Responding, IncidentSeverity.Sev2), (State.Phase, State.Declared));

        await drilling.ChooseAsync(State.Right());
        Assert.NotNull(State.MitigatedAt);
        await drilling.ChooseAsync(State.Right());

        Assert.Equal(DrillScreen.Over, Session.Screen);
    }

    [Fact]
    public async Task Every_other_move_changes_what_it_is_for()
    {
        await drilling.OpenAsync();
        await drilling.RespondAsync();
        var before = State;
        await drilling.ChooseAsync(State.Wrong(SampleDrills.Tempting));
        Assert.True(State.Clock > before.Clock && State.BudgetSpent > before.BudgetSpent && State.Options.Any(option => option.Tried));

        await Session.MoveAsync(new DrillMove.TakeHint());
        Assert.Equal((1, 1), (State.Hints, State.Options.Count(option => option.RuledOut)));
        await Session.MoveAsync(new DrillMove.Escalate());
        await Session.MoveAsync(new DrillMove.PostUpdate());
        Assert.Equal((1, 1), (State.Escalations, State.Updates));
        await Session.MoveAsync(new DrillMove.Pause());
        Assert.True(State.IsPaused);
        await Session.MoveAsync(new DrillMove.Resume());
        Assert.False(State.IsPaused);
    }

    [Fact]
    public async Task What_does_not_fit_the_moment_changes_nothing_and_is_said()
    {
        await drilling.OpenAsync();
        await Session.MoveAsync(new DrillMove.TakeHint());

        Assert.Equal((DrillNotice.DoesNotFit, 0), (Session.Notice, drilling.Drill.Run!.Place));
        await Session.MoveAsync(new DrillMove.Acknowledge());
        Assert.Null(Session.Notice);
    }

    [Fact]
    public async Task A_click_that_comes_after_the_decision_does_not_decide_the_next_one()
    {
        await drilling.OpenAsync();
        await drilling.RespondAsync();
        await Session.ChooseAsync(0, State.Right());
        var made = drilling.Drill.Run!.Place;

        await Session.ChooseAsync(0, 0);

        Assert.Equal((1, made), (State.Taken.Count, drilling.Drill.Run!.Place));
    }

    [Fact]
    public async Task Two_clicks_at_once_are_one_move()
    {
        await drilling.OpenAsync();
        var gate = new TaskCompletionSource();
        drilling.Drill.Gate = gate.Task;
        var first = Session.MoveAsync(new DrillMove.Acknowledge());
        await Session.MoveAsync(new DrillMove.Acknowledge());
        gate.SetResult();
        await first;

        Assert.Single(drilling.Drill.Sent);
    }

    [Fact]
    public async Task A_move_whose_receipt_was_lost_is_sent_again_with_the_same_id_and_counts_once()
    {
        await drilling.OpenAsync();
        drilling.Drill.LosesAnswers = true;
        await Session.MoveAsync(new DrillMove.Acknowledge());
        Assert.Equal((DatabaseFaultKind.Unreachable, DrillPhase.Alerted), (Session.Fault, State.Phase));
        // Nothing else is done before it is known what became of it.
        await Session.MoveAsync(new DrillMove.Pause());

        drilling.Drill.LosesAnswers = false;
        await Session.RetryAsync();

        Assert.Null(Session.Fault);
        Assert.Equal((DrillPhase.Declaring, 1), (State.Phase, drilling.Drill.Run!.Place));
        Assert.Single(drilling.Drill.Sent.DistinctBy(sent => sent.Id));
    }

    [Fact]
    public async Task A_full_disk_is_said_and_the_move_can_be_tried_again()
    {
        await drilling.OpenAsync();
        drilling.Drill.Fault = DatabaseFaultKind.Full;
        await Session.MoveAsync(new DrillMove.Acknowledge());
        Assert.Equal(DatabaseFaultKind.Full, Session.Fault);

        drilling.Drill.Fault = null;
        await Session.RetryAsync();

        Assert.Equal(DrillPhase.Declaring, State.Phase);
    }

    [Fact]
    public async Task A_page_that_opens_in_mid_drill_goes_on_at_the_same_moment()
    {
        await drilling.OpenAsync();
        await drilling.RespondAsync();
        var later = await drilling.AnotherTabAsync();

        Assert.Equal((State.Clock, State.Phase), (later.State!.Clock, later.State.Phase));
        Assert.Equal(State.Options.Select(option => option.Body), later.State.Options.Select(option => option.Body));
    }

    [Fact]
    public async Task Giving_up_ends_it()
    {
        await drilling.OpenAsync();
        await Session.GiveUpAsync();

        Assert.Equal(DrillScreen.Over, Session.Screen);
        await Session.MoveAsync(new DrillMove.Acknowledge());
        Assert.Empty(drilling.Drill.Sent);
    }

    [Fact]
    public async Task A_drill_that_is_not_there_any_more_cannot_be_gone_on_with()
    {
        await drilling.OpenAsync();
        drilling.Drill.Run = null;
        await Session.MoveAsync(new DrillMove.Acknowledge());

        Assert.Equal(DrillScreen.SignedOut, Session.Screen);
    }

    [Fact]
    public async Task After_signing_out_nothing_is_read_or_sent_any_more()
    {
        await drilling.OpenAsync();
        var reads = drilling.Drill.Reads;
        Session.SignOut();
        await Session.FollowAsync();
        await Session.MoveAsync(new DrillMove.Acknowledge());
        drilling.Watch(TimeSpan.FromMinutes(1));

        Assert.Equal((reads, 0), (drilling.Drill.Reads, drilling.Drill.Sent.Count));
        Assert.Equal(DrillScreen.SignedOut, Session.Screen);
    }
}
