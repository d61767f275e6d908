namespace SreAcademy.Core.Drills;

/// <summary>What can be said of a run when it is over; of one that was given up, as far as it went.</summary>
public sealed record DrillDebrief
{
    public required DrillState State { get; init; }

    /// <summary>The same incident without a detour: every decision right at once, updates in time, help called where it is expected.</summary>
    public required DrillState Recommended { get; init; }

    /// <summary>The steps in the recommended order, beside what was done.</summary>
    public required IReadOnlyList<StepReview> Steps { get; init; }

    public required IReadOnlyList<DrillFinding> WentWell { get; init; }

    public required IReadOnlyList<DrillFinding> LookAt { get; init; }

    /// <summary>Decisions that were missed, with the cards that teach them.</summary>
    public required IReadOnlyList<MissedDecision> Missed { get; init; }

    /// <summary>From the alert; null where it did not come to that.</summary>
    public TimeSpan? TimeToAcknowledge => State.AcknowledgedAt;

    public TimeSpan? TimeToMitigate => State.MitigatedAt;

    public TimeSpan? TimeToResolve => State.ResolvedAt;

    public static DrillDebrief Of(DrillPlan plan, IReadOnlyList<DrillMove> moves)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(moves);
        var state = DrillState.Of(plan, moves);
        var findings = DrillFindings.Of(plan, state).ToLookup(finding => finding.IsGood);
        return new DrillDebrief
        {
            State = state,
            Recommended = RecommendedRun.Of(plan),
            Steps = [.. plan.Steps.Select((step, index) => Review(state, step, index))],
            WentWell = [.. findings[true]],
            LookAt = [.. findings[false]],
            Missed = MissedDecision.Of(plan, state),
        };
    }

    private static StepReview Review(DrillState state, DrillStep step, int index)
    {
        var done = state.Timeline.FirstOrDefault(happened => happened.Step == index && happened.IsRight == true);
        var order = state.Taken.ToList().IndexOf(index);
        return new StepReview(index, step, order < 0 ? null : order, done?.At, done?.Until)
        {
            Tried = [.. state.Timeline.Where(happened => happened.Step == index && happened.Option?.Wrong is not null).Select(happened => happened.Option!.Wrong!)],
            Hints = state.Troubles.GetValueOrDefault(index).Hints,
        };
    }
}

/// <param name="Index">Of the step in the recommended order.</param>
/// <param name="Order">From 0: as which it was taken; null where it was not.</param>
/// <param name="From">Simulated moment at which it was begun.</param>
/// <param name="Until">And at which it was done.</param>
public sealed record StepReview(int Index, DrillStep Step, int? Order, TimeSpan? From, TimeSpan? Until)
{
    /// <summary>Wrong moves made while it was to be decided, in order.</summary>
    public required IReadOnlyList<WrongMove> Tried { get; init; }

    public required int Hints { get; init; }

    public bool IsRightAtOnce => Order is not null && Tried.Count == 0 && Hints == 0;
}
