using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

public enum DrillPhase
{
    /// <summary>The alert has arrived; nobody has taken it.</summary>
    Alerted,

    /// <summary>Taken; the severity is to be declared.</summary>
    Declaring,

    /// <summary>Roles are to be named.</summary>
    Staffing,

    /// <summary>Deciding step by step.</summary>
    Responding,

    /// <summary>All steps are taken.</summary>
    Resolved,
}

/// <summary>An option as it stands before the learner.</summary>
/// <param name="Step">Index of the step it is right for; null for a wrong move.</param>
/// <param name="Wrong">Null for a right one.</param>
/// <param name="Tried">Was chosen at this step and is wrong.</param>
/// <param name="RuledOut">By a hint or an escalation.</param>
public sealed record DrillOption(RichText Body, int? Step, WrongMove? Wrong, bool Tried, bool RuledOut)
{
    public bool IsRight => Step is not null;
}

/// <summary>What a drill has come to: wholly derived from its plan and the moves made so far (<c>DrillState.Of</c>).</summary>
public sealed partial record DrillState
{
    public required DrillPhase Phase { get; init; }
    public required bool IsPaused { get; init; }

    /// <summary>Simulated, since the alert. Grows with moves only.</summary>
    public required TimeSpan Clock { get; init; }

    /// <summary>Share of the error budget of 30 days that this incident has burnt so far, ≥ 0; may pass 1. 0 without an impact.</summary>
    public required double BudgetSpent { get; init; }

    /// <summary>Steps taken, as indices, in the order taken.</summary>
    public required IReadOnlyList<int> Taken { get; init; }

    /// <summary>What can be chosen now, in an order that the seed gives; empty outside <see cref="DrillPhase.Responding"/>.</summary>
    public required IReadOnlyList<DrillOption> Options { get; init; }

    public required IReadOnlyList<DrillEvent> Timeline { get; init; }
    public IncidentSeverity? Declared { get; init; }
    public IReadOnlyDictionary<IncidentRole, DrillPerson>? Roles { get; init; }

    /// <summary>Simulated moments; null before.</summary>
    public TimeSpan? AcknowledgedAt { get; init; }

    public TimeSpan? MitigatedAt { get; init; }
    public TimeSpan? ResolvedAt { get; init; }

    /// <summary>When the last status update was posted; null before the first.</summary>
    public TimeSpan? UpdatedAt { get; init; }

    public required int Hints { get; init; }
    public required int Escalations { get; init; }

    /// <summary>0–100.</summary>
    public required int Score { get; init; }
}

/// <summary>What a move led to.</summary>
/// <param name="At">Simulated moment at which it began.</param>
/// <param name="Took">Simulated.</param>
/// <param name="Burnt">Share of the error budget burnt meanwhile.</param>
/// <param name="Step">For a choice: index of the step that was to be decided.</param>
/// <param name="IsRight">Null where nothing is judged.</param>
/// <param name="Option">For a choice: what was chosen.</param>
public sealed record DrillEvent(DrillMove Move, TimeSpan At, TimeSpan Took, double Burnt, int? Step, bool? IsRight, DrillOption? Option);
