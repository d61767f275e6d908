namespace SreAcademy.Core.Drills;

/// <summary>
/// Points of a drill, 0–100; only ever taken away. Steps: each has the same share of <see cref="DrillRules.StepPoints"/>, halved by every wrong
/// move, three quarters after every hint. Less a point for each minute the acknowledgement came late, and what a wrong severity, faulty
/// roles, missed updates and an escalation that was expected and never came cost, each down to nothing.
/// </summary>
internal static class DrillScore
{
    public static int Of(DrillPlan plan, DrillState state) => (int)Math.Round(
        Steps(plan, state)
        + Left(DrillRules.AcknowledgePoints, MinutesLate(state))
        + Left(DrillRules.SeverityPoints, plan.Severity is { } right && state.Declared is { } declared ? Math.Abs(declared - right) * DrillRules.PointsPerSeverity : 0)
        + Left(DrillRules.RolePoints, state.RoleFaults.Count * DrillRules.PointsPerRoleFault)
        + Left(DrillRules.UpdatePoints, state.MissedUpdates * DrillRules.PointsPerMissedUpdate)
        + Left(DrillRules.EscalationPoints, state is { Phase: DrillPhase.Resolved, IsEscalationExpected: true, Escalations: 0 } ? DrillRules.EscalationPoints : 0),
        MidpointRounding.AwayFromZero);

    private static double Steps(DrillPlan plan, DrillState state)
    {
        var each = (double)DrillRules.StepPoints / plan.Steps.Count;
        return Enumerable.Range(0, plan.Steps.Count).Sum(step =>
        {
            var trouble = state.Troubles.GetValueOrDefault(step);
            return each * Math.Pow(DrillRules.LeftAfterWrong, trouble.Wrong) * Math.Pow(DrillRules.LeftAfterHint, trouble.Hints);
        });
    }

    private static double Left(int points, double lost) => Math.Max(0, points - lost);

    // Before the acknowledgement the clock is what it will at least be.
    private static double MinutesLate(DrillState state) =>
        Math.Max(0, ((state.AcknowledgedAt ?? state.Clock) - DrillRules.AcknowledgeWithin).TotalMinutes);
}
