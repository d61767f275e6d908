namespace SreAcademy.Core.Drills;

/// <summary>Finds what there is to say of a run, in the order in which it came about.</summary>
internal static class DrillFindings
{
    public static IEnumerable<DrillFinding> Of(DrillPlan plan, DrillState state) =>
        [.. Alert(state), .. Declaration(plan, state), .. Roles(state), .. Updates(state), .. Help(state), .. Steps(plan, state), .. Costs(state)];

    private static IEnumerable<DrillFinding> Alert(DrillState state)
    {
        if (state.AcknowledgedAt is { } at)
            yield return at <= DrillRules.AcknowledgeWithin ? new DrillFinding.AcknowledgedInTime(at) : new DrillFinding.AcknowledgedLate(at);
    }

    private static IEnumerable<DrillFinding> Declaration(DrillPlan plan, DrillState state)
    {
        if (plan.Severity is not { } right || state.Declared is not { } declared)
            yield break;
        var cost = DrillRules.DeclaringTakes(declared, right) - DrillRules.Declaring;
        yield return declared == right ? new DrillFinding.SeverityRight(right)
            : declared > right ? new DrillFinding.SeverityTooLow(declared, right, cost)
            : new DrillFinding.SeverityTooHigh(declared, right, cost);
    }

    private static IEnumerable<DrillFinding> Roles(DrillState state) =>
        state.Roles is null ? []
        : state.RoleFaults.Count == 0 ? [new DrillFinding.RolesClear()]
        : state.RoleFaults.Select(fault => new DrillFinding.RolesFaulty(fault));

    private static IEnumerable<DrillFinding> Updates(DrillState state)
    {
        if (DrillRules.UpdateInterval(state.Declared) is not { } interval)
            yield break;
        if (state.MissedUpdates > 0)
            yield return new DrillFinding.UpdatesMissed(state.MissedUpdates, interval);
        else if (state.Updates > 0)
            yield return new DrillFinding.UpdatesInTime(state.Updates);
    }

    private static IEnumerable<DrillFinding> Help(DrillState state)
    {
        if (state.IsEscalationExpected)
            yield return state.Escalations > 0 ? new DrillFinding.HelpCalled() : new DrillFinding.HelpNotCalled();
    }

    private static IEnumerable<DrillFinding> Steps(DrillPlan plan, DrillState state)
    {
        if (state.MitigatedAt is { } at && !state.Timeline.Any(happened => happened is { Option.IsRight: false } && happened.At < at))
            yield return new DrillFinding.MitigatedWithoutDetour(at);
        var right = state.Taken.Count(step => !state.Troubles.ContainsKey(step));
        if (right * 2 > plan.Steps.Count)
            yield return new DrillFinding.MostStepsRightAtOnce(right, plan.Steps.Count);
        if (state.WrongMoves > 0)
            yield return new DrillFinding.Detours(state.WrongMoves, Took(state, happened => happened is { Option.IsRight: false }));
        if (state.Hints > 0)
            yield return new DrillFinding.HintsTaken(state.Hints);
    }

    private static IEnumerable<DrillFinding> Costs(DrillState state)
    {
        if (Took(state, happened => happened.Move is DrillMove.Think && happened.At >= state.AcknowledgedAt) is var thought && thought > DrillRules.WrongStep)
            yield return new DrillFinding.LongThought(thought);
        if (state.BudgetSpent >= 1)
            yield return new DrillFinding.BudgetExhausted(state.BudgetSpent);
    }

    private static TimeSpan Took(DrillState state, Func<DrillEvent, bool> which) =>
        state.Timeline.Where(which).Aggregate(TimeSpan.Zero, (sum, happened) => sum + happened.Took);
}
