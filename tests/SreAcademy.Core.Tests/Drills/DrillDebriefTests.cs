using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tests.Drills;

public class DrillDebriefTests
{
    [Fact]
    public void A_run_without_a_fault_has_nothing_to_look_at_and_is_the_recommended_one()
    {
        var plan = Drilling.Plan();
        var debrief = DrillDebrief.Of(plan, Drilling.Moves(Drilling.Responding(plan).ToTheEnd(plan)));

        Assert.Empty(debrief.LookAt);
        Assert.Empty(debrief.Missed);
        Assert.Equal(
            [nameof(DrillFinding.AcknowledgedInTime), nameof(DrillFinding.SeverityRight), nameof(DrillFinding.RolesClear), nameof(DrillFinding.MitigatedWithoutDetour), nameof(DrillFinding.MostStepsRightAtOnce)],
            debrief.WentWell.Select(finding => finding.GetType().Name));
        Assert.Equal((debrief.Recommended.Clock, debrief.Recommended.BudgetSpent), (debrief.TimeToResolve, debrief.State.BudgetSpent));
    }

    [Fact]
    public void What_hits_nobody_is_never_mitigated_and_loses_no_time_to_users()
    {
        var plan = Drilling.Plan(IncidentSeverity.None) with { HitsUsers = false, Impact = null };
        var lost = Drilling.Responding(plan).Wrong(plan).Then(plan, Enumerable.Repeat(new DrillMove.Think(), 10));
        var debrief = DrillDebrief.Of(plan, Drilling.Moves(lost.ToTheEnd(plan)));

        Assert.False(lost.IsEscalationExpected);
        Assert.Null(debrief.TimeToMitigate);
        Assert.NotNull(debrief.TimeToResolve);
        Assert.DoesNotContain(debrief.WentWell, finding => finding is DrillFinding.MitigatedWithoutDetour);
    }

    [Fact]
    public void What_went_wrong_is_said_with_its_cost_and_leads_to_cards()
    {
        var plan = Drilling.Plan() with { SeverityCards = [7], RoleCards = [8] };
        var state = DrillState.Start
            .Then(plan, Enumerable.Repeat(new DrillMove.Think(), 6)).Then(plan, new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(IncidentSeverity.Sev3))
            .Then(plan, new DrillMove.NameRoles(new Dictionary<IncidentRole, DrillPerson>())).Right(plan).Wrong(plan, 2).Right(plan).Then(plan, new DrillMove.TakeHint()).ToTheEnd(plan);
        var debrief = DrillDebrief.Of(plan, Drilling.Moves(state));

        Assert.Equal(
            [
                new DrillFinding.AcknowledgedLate(TimeSpan.FromMinutes(7)),
                new DrillFinding.SeverityTooLow(IncidentSeverity.Sev3, IncidentSeverity.Sev2, TimeSpan.FromMinutes(5)),
                new DrillFinding.RolesFaulty(RoleFault.OperationsMissing),
                new DrillFinding.HelpNotCalled(),
                new DrillFinding.Detours(2, TimeSpan.FromMinutes(24)),
                new DrillFinding.HintsTaken(1),
            ],
            debrief.LookAt);
        Assert.Equal([(MissedKind.Severity, 7L), (MissedKind.Roles, 8L), (MissedKind.Step, 101L), (MissedKind.Hinted, 102L)], debrief.Missed.Select(missed => (missed.Kind, missed.Card!.Value)));
        Assert.Equal([0, 2, 0], debrief.Steps.Select(step => step.Tried.Count));
        Assert.Equal([true, false, false], debrief.Steps.Select(step => step.IsRightAtOnce));
        Assert.True(debrief.Recommended.Clock < debrief.State.Clock);
    }

    [Fact]
    public void Steps_taken_in_another_order_stand_in_the_recommended_one()
    {
        var plan = Drilling.Plan(grouped: [0, 1, 2]);
        var state = Drilling.Responding(plan);
        foreach (var step in new[] { 2, 0, 1 })
            state = state.Then(plan, new DrillMove.Choose(state.Options.ToList().FindIndex(option => option.Step == step)));

        var debrief = DrillDebrief.Of(plan, Drilling.Moves(state));
        Assert.Equal([1, 2, 0], debrief.Steps.Select(step => step.Order!.Value));
        Assert.Equal([10, 15, 5], debrief.Steps.Select(step => step.From!.Value.TotalMinutes));
    }

    [Fact]
    public void A_run_that_was_given_up_is_told_as_far_as_it_went()
    {
        var plan = Drilling.Plan();
        var debrief = DrillDebrief.Of(plan, []);

        Assert.Null(debrief.TimeToAcknowledge);
        Assert.All(debrief.Steps, step => Assert.Null(step.Order));
        Assert.Empty(debrief.WentWell);
        Assert.Empty(debrief.LookAt);
    }

    [Fact]
    public void Only_a_wrong_move_brings_a_studied_card_back()
    {
        Assert.NotNull(DrillEffect.Of(MissedKind.Step, isNew: false));
        Assert.All([MissedKind.Hinted, MissedKind.Severity, MissedKind.Roles], kind => Assert.Null(DrillEffect.Of(kind, isNew: false)));
        Assert.All(Enum.GetValues<MissedKind>(), kind => Assert.NotNull(DrillEffect.Of(kind, isNew: true)));
    }

    [Fact]
    public void A_card_that_teaches_two_missed_decisions_comes_back_once_and_for_the_stronger_reason()
    {
        var plan = Drilling.Plan();
        plan = plan with { SeverityCards = [101], Steps = [.. plan.Steps.Select(step => step with { Cards = [101] })] };
        var state = Drilling.Responding(plan, IncidentSeverity.Sev3).Then(plan, new DrillMove.TakeHint()).Right(plan).Wrong(plan).ToTheEnd(plan);

        var (missed, card) = Assert.Single(DrillEffect.Cards(plan, state));
        Assert.Equal((MissedKind.Step, 1, 101), (missed.Kind, missed.Step, card));
    }
}
