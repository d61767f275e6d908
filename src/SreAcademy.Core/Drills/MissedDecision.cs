namespace SreAcademy.Core.Drills;

/// <summary>What was missed.</summary>
public enum MissedKind
{
    /// <summary>A wrong move was made where a step was to be decided.</summary>
    Step,

    /// <summary>No wrong move, but a hint was needed.</summary>
    Hinted,

    /// <summary>Another severity was declared.</summary>
    Severity,

    /// <summary>The roles were named with a fault.</summary>
    Roles,
}

/// <summary>A decision that was not made well, with what teaches it.</summary>
/// <param name="Step">Index of the step; null for severity and roles.</param>
/// <param name="Cards">The closest first; may be empty.</param>
public sealed record MissedDecision(MissedKind Kind, int? Step, IReadOnlyList<long> Cards)
{
    /// <summary>The card that comes back for it; null where none is near.</summary>
    public long? Card => Cards.Count == 0 ? null : Cards[0];

    /// <summary>Severity and roles first, then the steps in the recommended order.</summary>
    public static IReadOnlyList<MissedDecision> Of(DrillPlan plan, DrillState state)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        return [.. Found(plan, state)];
    }

    private static IEnumerable<MissedDecision> Found(DrillPlan plan, DrillState state)
    {
        if (plan.Severity is { } right && state.Declared is { } declared && declared != right)
            yield return new MissedDecision(MissedKind.Severity, null, plan.SeverityCards);
        if (state.RoleFaults.Count > 0)
            yield return new MissedDecision(MissedKind.Roles, null, plan.RoleCards);
        for (var step = 0; step < plan.Steps.Count; step++)
        {
            var trouble = state.Troubles.GetValueOrDefault(step);
            if (trouble.Wrong > 0)
                yield return new MissedDecision(MissedKind.Step, step, plan.Steps[step].Cards);
            else if (trouble.Hints > 0)
                yield return new MissedDecision(MissedKind.Hinted, step, plan.Steps[step].Cards);
        }
    }
}
