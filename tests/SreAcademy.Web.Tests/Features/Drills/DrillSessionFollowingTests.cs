using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Web.Features.Drills.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Drills;

/// <summary>Two pages with the same drill, and the time that passes with thinking.</summary>
public sealed class DrillSessionFollowingTests : IDisposable
{
    private readonly Drilling drilling = new();

    private DrillSession Session => drilling.Session;

    private DrillState State => drilling.State;

    private int Thoughts => drilling.Drill.Run!.Moves.Count(move => move is DrillMove.Think);

    public void Dispose() => drilling.Dispose();

    [Fact]
    public async Task A_second_tab_follows_and_says_so()
    {
        await drilling.OpenAsync();
        var other = await drilling.AnotherTabAsync();
        await Session.MoveAsync(new DrillMove.Acknowledge());
        await drilling.Drill.PublishAsync();

        Assert.Equal((DrillPhase.Declaring, DrillNotice.Followed), (other.State!.Phase, other.Notice));
        Assert.Null(Session.Notice);
    }

    [Fact]
    public async Task What_another_instance_did_is_seen_with_the_next_look()
    {
        await drilling.OpenAsync();
        drilling.Drill.Elsewhere(new DrillMove.Acknowledge());
        drilling.Time.Advance(DrillSession.Look);

        Assert.Equal(DrillPhase.Declaring, State.Phase);
    }

    [Fact]
    public async Task The_slower_tab_moves_nothing_and_shows_what_happened()
    {
        await drilling.OpenAsync();
        drilling.Drill.Elsewhere(new DrillMove.Acknowledge());
        await Session.MoveAsync(new DrillMove.Acknowledge());

        Assert.Equal((DrillNotice.MovedElsewhere, DrillPhase.Declaring), (Session.Notice, State.Phase));
        Assert.Equal(1, drilling.Drill.Run!.Place);
    }

    [Fact]
    public async Task Where_only_the_clock_went_on_in_another_tab_the_move_is_made_all_the_same()
    {
        await drilling.OpenAsync();
        drilling.Drill.Elsewhere(new DrillMove.Think());
        drilling.Drill.Elsewhere(new DrillMove.Think());
        await Session.MoveAsync(new DrillMove.Acknowledge());

        Assert.Equal((null, DrillPhase.Declaring), (Session.Notice, State.Phase));
        Assert.Single(drilling.Drill.Sent.DistinctBy(sent => sent.Id));
    }

    [Fact]
    public async Task The_other_tab_notices_the_end()
    {
        await drilling.OpenAsync();
        var other = await drilling.AnotherTabAsync();
        await Session.GiveUpAsync();
        await drilling.Drill.PublishAsync();

        Assert.Equal(DrillScreen.Over, other.Screen);
    }

    [Fact]
    public async Task A_page_that_was_left_hears_nothing_more()
    {
        await drilling.OpenAsync();
        var reads = drilling.Drill.Reads;
        Session.SeePage();
        Session.Dispose();
        drilling.Drill.Elsewhere(new DrillMove.Acknowledge());
        drilling.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal((reads, 0, 0), (drilling.Drill.Reads, drilling.Drill.Listeners, Thoughts));
    }

    [Fact]
    public async Task A_database_out_of_reach_stops_only_the_following_and_lets_no_time_pass()
    {
        await drilling.OpenAsync();
        drilling.Drill.Fault = DatabaseFaultKind.Unreachable;
        drilling.Watch(TimeSpan.FromSeconds(30));
        Assert.Equal((null, 0), (Session.Fault, Thoughts));

        drilling.Drill.Fault = null;
        drilling.Drill.Elsewhere(new DrillMove.Acknowledge());
        drilling.Time.Advance(DrillSession.Look);
        Assert.Equal(DrillPhase.Declaring, State.Phase);
    }

    [Fact]
    public async Task Thinking_in_front_of_the_page_is_a_minute_every_ten_seconds()
    {
        await drilling.OpenAsync();
        drilling.Watch(TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.FromMinutes(3), State.Clock);
        Assert.Equal(DrillPhase.Alerted, State.Phase);
    }

    [Fact]
    public async Task No_time_passes_for_a_page_that_nobody_looks_at()
    {
        await drilling.OpenAsync();
        drilling.Time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(TimeSpan.Zero, State.Clock);

        Session.SeePage();
        drilling.Time.Advance(DrillSession.ThinkingMinute);
        drilling.Time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(TimeSpan.FromMinutes(1), State.Clock);
    }

    [Theory]
    [InlineData(26)]
    [InlineData(-26)]
    public async Task A_wall_clock_that_jumps_changes_nothing(int hours)
    {
        await drilling.OpenAsync();
        drilling.Watch(DrillSession.ThinkingMinute);
        Session.SeePage();
        drilling.Time.Jump(TimeSpan.FromHours(hours));
        Assert.Equal(TimeSpan.FromMinutes(1), State.Clock);

        drilling.Watch(DrillSession.ThinkingMinute);
        Assert.Equal(TimeSpan.FromMinutes(2), State.Clock);
    }

    [Fact]
    public async Task No_time_passes_while_it_is_paused_and_none_where_thinking_does_not_count()
    {
        await drilling.OpenAsync();
        await Session.MoveAsync(new DrillMove.Pause());
        drilling.Watch(TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.Zero, State.Clock);

        await drilling.OpenAsync(SampleDrills.Coupons with { ThinkingCounts = false });
        drilling.Watch(TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.Zero, State.Clock);
    }

    [Fact]
    public async Task A_move_begins_the_minute_anew()
    {
        await drilling.OpenAsync();
        Session.SeePage();
        drilling.Time.Advance(DrillSession.ThinkingMinute - TimeSpan.FromSeconds(1));
        await Session.MoveAsync(new DrillMove.Acknowledge());
        Session.SeePage();
        drilling.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(0, Thoughts);
    }

    [Fact]
    public async Task Two_tabs_side_by_side_do_not_count_the_same_minute_twice()
    {
        await drilling.OpenAsync();
        await drilling.AnotherTabAsync();
        drilling.Watch(TimeSpan.FromSeconds(30));

        Assert.Equal(3, Thoughts);
    }

    [Fact]
    public async Task What_is_done_while_a_minute_is_being_saved_is_done_after_it()
    {
        await drilling.OpenAsync();
        var gate = new TaskCompletionSource();
        drilling.Drill.Gate = gate.Task;
        drilling.Watch(DrillSession.ThinkingMinute);
        var move = Session.MoveAsync(new DrillMove.Acknowledge());
        gate.SetResult();
        await move;

        Assert.Equal([typeof(DrillMove.Think), typeof(DrillMove.Acknowledge)], drilling.Drill.Run!.Moves.Select(made => made.GetType()));
    }
}
