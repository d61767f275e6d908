using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tests.Drills;

public class DrillStateTests
{
    [Fact]
    public void A_run_without_a_detour_takes_what_the_rules_say_and_keeps_all_points()
    {
        var plan = Drilling.Plan();
        var state = Drilling.Responding(plan).ToTheEnd(plan);

        Assert.Equal(DrillPhase.Resolved, state.Phase);
        Assert.Equal(Minutes(1 + 2 + 2 + 15), state.Clock);
        Assert.Equal([Minutes(1), Minutes(3), Minutes(20), Minutes(20)], new[] { state.AcknowledgedAt, state.DeclaredAt, state.MitigatedAt, state.ResolvedAt });
        Assert.Equal(100, state.Score);
        Assert.Equal([0, 1, 2], state.Taken);
        Assert.Equal(500 * 20 / 43_200d, state.BudgetSpent, 12);
    }

    [Fact]
    public void Nothing_fits_before_its_moment_or_after_the_end()
    {
        var plan = Drilling.Plan();
        DrillMove[] early = [new DrillMove.DeclareSeverity(IncidentSeverity.Sev2), Drilling.GoodRoles, new DrillMove.Choose(0), new DrillMove.TakeHint(), new DrillMove.Escalate(), new DrillMove.PostUpdate(), new DrillMove.Resume()];
        Assert.All(early, move => Assert.Null(DrillState.Start.After(plan, move)));

        var end = Drilling.Responding(plan).ToTheEnd(plan);
        Assert.All([.. early, new DrillMove.Acknowledge(), new DrillMove.Think(), new DrillMove.Pause()], move => Assert.Null(end.After(plan, move)));
    }

    [Theory]
    [InlineData(IncidentSeverity.Sev2, 2, 100)]
    [InlineData(IncidentSeverity.Sev3, 2 + 5, 95)]
    [InlineData(IncidentSeverity.None, 2 + 15, 90)]
    [InlineData(IncidentSeverity.Sev1, 2 + 2, 95)]
    public void A_wrong_severity_costs_minutes_and_the_drill_goes_on(IncidentSeverity declared, int minutes, int score)
    {
        var plan = Drilling.Plan();
        var before = DrillState.Start.Then(plan, new DrillMove.Acknowledge());
        var after = before.Then(plan, new DrillMove.DeclareSeverity(declared));

        Assert.Equal(Minutes(minutes), after.Clock - before.Clock);
        Assert.Equal(score, after.Score);
        Assert.Equal(DrillPhase.Staffing, after.Phase);
        Assert.Equal(declared == IncidentSeverity.Sev2, after.Timeline[^1].IsRight);
    }

    [Fact]
    public void Where_the_scenario_does_not_say_the_severity_it_is_asked_and_not_judged()
    {
        var plan = Drilling.Plan(severity: null) with { Severity = null };
        var state = DrillState.Start.Then(plan, new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(IncidentSeverity.None));

        Assert.Null(state.Timeline[^1].IsRight);
        Assert.Equal(Minutes(3), state.Clock);
        Assert.Equal(100, state.Score);
    }

    [Fact]
    public void A_wrong_move_costs_time_budget_and_points_and_the_decision_stays_open()
    {
        var plan = Drilling.Plan();
        var before = Drilling.Responding(plan);
        var after = before.Wrong(plan);

        Assert.Equal(Minutes(10), after.Clock - before.Clock);
        Assert.True(after.BudgetSpent > before.BudgetSpent);
        Assert.Equal(90, after.Score);
        Assert.Equal(0, after.Step);
        Assert.Equal("결과", after.Timeline[^1].Option!.Wrong!.Consequence.Text);
        var tried = Assert.Single(after.Options, option => option.Tried);
        Assert.Equal(before.Options.Select(option => option.Body), after.Options.Select(option => option.Body));
        Assert.Null(after.After(plan, new DrillMove.Choose(after.Options.ToList().IndexOf(tried))));
    }

    [Fact]
    public void The_budget_burns_until_the_step_that_mitigates_is_taken()
    {
        var plan = Drilling.Plan(mitigatedBy: 0);
        var mitigated = Drilling.Responding(plan).Right(plan);
        var end = mitigated.Wrong(plan).ToTheEnd(plan);

        Assert.Equal(Minutes(10), end.MitigatedAt);
        Assert.Equal(mitigated.BudgetSpent, end.BudgetSpent);
        Assert.Equal(0, Drilling.Responding(plan with { Impact = null }).BudgetSpent);
    }

    [Fact]
    public void Independent_steps_are_right_in_any_order()
    {
        var plan = Drilling.Plan(grouped: [1, 2], mitigatedBy: 2);
        var state = Drilling.Responding(plan).Right(plan);
        Assert.Equal([1, 2], state.Options.Select(option => option.Step).OfType<int>().Order());

        var last = state.Then(plan, new DrillMove.Choose(state.Options.ToList().FindIndex(option => option.Step == 2)));
        Assert.Equal([0, 2], last.Taken);
        Assert.Equal(last.Clock, last.MitigatedAt);
        Assert.Equal(1, Assert.Single(last.Options, option => option.IsRight).Step);
        Assert.Equal(100, last.Right(plan).Score);
    }

    [Fact]
    public void A_hint_rules_out_a_wrong_option_and_costs_points_but_no_time()
    {
        var plan = Drilling.Plan();
        var before = Drilling.Responding(plan);
        var after = before.Then(plan, new DrillMove.TakeHint());

        Assert.Equal(before.Clock, after.Clock);
        Assert.Equal(95, after.Score);
        Assert.False(Assert.Single(after.Options, option => option.RuledOut).IsRight);
        Assert.Null(after.Then(plan, new DrillMove.TakeHint(), new DrillMove.TakeHint()).After(plan, new DrillMove.TakeHint()));
    }

    [Fact]
    public void An_escalation_takes_time_and_leaves_one_wrong_option_while_it_can()
    {
        var plan = Drilling.Plan();
        var before = Drilling.Responding(plan);
        var after = before.Then(plan, new DrillMove.Escalate());

        Assert.Equal(Minutes(3), after.Clock - before.Clock);
        Assert.Equal(2, after.Options.Count(option => option.RuledOut));
        Assert.Equal(100, after.Score);
        Assert.Equal(3, after.Then(plan, new DrillMove.Escalate()).Options.Count(option => option.RuledOut));
    }

    [Fact]
    public void Help_is_expected_for_a_SEV1_after_two_detours_and_after_fifteen_lost_minutes()
    {
        var plan = Drilling.Plan();
        Assert.False(Drilling.Responding(plan).Wrong(plan).IsEscalationExpected);
        Assert.True(Drilling.Responding(plan).Wrong(plan, 2).IsEscalationExpected);
        Assert.True(Drilling.Responding(plan).Then(plan, Enumerable.Repeat(new DrillMove.Think(), 15)).IsEscalationExpected);

        var major = Drilling.Plan(severity: IncidentSeverity.Sev1);
        var state = Drilling.Responding(major).Then(major, new DrillMove.PostUpdate());
        Assert.True(state.IsEscalationExpected);
        Assert.Equal(95, state.ToTheEnd(major).Score);
        Assert.Equal(100, state.Then(major, new DrillMove.Escalate()).ToTheEnd(major).Score);
    }

    [Fact]
    public void Thinking_counts_up_to_a_limit_between_two_moves_and_only_if_chosen()
    {
        var plan = Drilling.Plan();
        var thought = DrillState.Start.Then(plan, Enumerable.Repeat(new DrillMove.Think(), DrillRules.MostThinking));
        Assert.Null(thought.After(plan, new DrillMove.Think()));
        Assert.False(thought.CanThink);
        Assert.Single(thought.Timeline);

        var acknowledged = thought.Then(plan, new DrillMove.Acknowledge());
        Assert.Equal(Minutes(16), acknowledged.AcknowledgedAt);
        Assert.Equal(95, acknowledged.Score);
        Assert.NotNull(acknowledged.After(plan, new DrillMove.Think()));
        Assert.Null(DrillState.Start.After(plan with { ThinkingCounts = false }, new DrillMove.Think()));
    }

    [Fact]
    public void While_paused_nothing_fits_but_going_on()
    {
        var plan = Drilling.Plan();
        var paused = Drilling.Responding(plan).Then(plan, new DrillMove.Pause());

        Assert.All<DrillMove>([new DrillMove.Think(), new DrillMove.Choose(0), new DrillMove.Pause(), new DrillMove.TakeHint(), new DrillMove.PostUpdate()], move => Assert.Null(paused.After(plan, move)));
        Assert.False(paused.Then(plan, new DrillMove.Resume()).IsPaused);
        Assert.Equal(Drilling.Responding(plan).Clock, paused.Clock);
    }

    [Fact]
    public void Updates_fall_due_from_the_declaration_and_each_one_missed_costs_points()
    {
        var plan = Drilling.Plan(severity: IncidentSeverity.Sev1, steps: 5);
        var state = Drilling.Responding(plan);
        Assert.Equal(Minutes(3 + 20), state.UpdateDueAt);
        Assert.Equal(1, state.Right(plan, 4).MissedUpdates);
        Assert.True(state.Right(plan, 4).IsUpdateOverdue);

        var posted = state.Right(plan, 3).Then(plan, new DrillMove.PostUpdate());
        Assert.Equal(Minutes(21), posted.Clock);
        Assert.Equal(Minutes(41), posted.UpdateDueAt);
        Assert.Equal(0, posted.ToTheEnd(plan).MissedUpdates);
        Assert.Null(Drilling.Responding(plan, IncidentSeverity.Sev4).UpdateDueAt);
    }

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);
}
