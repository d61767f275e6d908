using System.Collections.Immutable;
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
/// <param name="Tried">Was chosen at this step and is wrong; cannot be chosen again.</param>
/// <param name="RuledOut">By a hint or an escalation; cannot be chosen any more.</param>
public sealed record DrillOption(RichText Body, int? Step, WrongMove? Wrong, bool Tried, bool RuledOut)
{
    public bool IsRight => Step is not null;

    public bool IsOpen => !Tried && !RuledOut;
}

/// <summary>What a drill has come to: wholly derived from its plan and the moves made so far, see <see cref="Of"/>.</summary>
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

    /// <summary>Index of the step to decide; null outside <see cref="DrillPhase.Responding"/>. In a group of independent steps the first that is left.</summary>
    public required int? Step { get; init; }

    /// <summary>What the moves that fitted led to. Minutes of thinking that follow each other are one event.</summary>
    public required IReadOnlyList<DrillEvent> Timeline { get; init; }

    public IncidentSeverity? Declared { get; init; }

    public IReadOnlyDictionary<IncidentRole, DrillPerson>? Roles { get; init; }

    /// <summary>What is wrong with the roles named; empty before.</summary>
    public IReadOnlyList<RoleFault> RoleFaults { get; init; } = [];

    /// <summary>Simulated moments; null before.</summary>
    public TimeSpan? AcknowledgedAt { get; init; }

    public TimeSpan? DeclaredAt { get; init; }

    public TimeSpan? MitigatedAt { get; init; }

    public TimeSpan? ResolvedAt { get; init; }

    /// <summary>When the last status update was posted; null before the first.</summary>
    public TimeSpan? UpdatedAt { get; init; }

    /// <summary>When the next status update is due; null where none is: before the declaration, for a low severity, after the end.</summary>
    public TimeSpan? UpdateDueAt =>
        ResolvedAt is null && DeclaredAt is { } declaredAt ? (UpdatedAt > declaredAt ? UpdatedAt : declaredAt) + DrillRules.UpdateInterval(Declared) : null;

    /// <summary>The moment has passed.</summary>
    public bool IsUpdateOverdue => Clock > UpdateDueAt;

    public required int Updates { get; init; }

    /// <summary>Updates that were due and were not posted in time, so far.</summary>
    public required int MissedUpdates { get; init; }

    public required int Hints { get; init; }

    public required int Escalations { get; init; }

    /// <summary>Whether help is to be called: a SEV1, or the way does not show; see <see cref="DrillRules"/>. Stays once it is.</summary>
    public required bool IsEscalationExpected { get; init; }

    /// <summary>Wrong moves made.</summary>
    public required int WrongMoves { get; init; }

    /// <summary>0–100: what can still be reached, and at the end what was. Never rises.</summary>
    public required int Score { get; init; }

    /// <summary>Whether a minute of thinking still counts now.</summary>
    public bool CanThink => Phase != DrillPhase.Resolved && !IsPaused && Thought < DrillRules.MostThinking;

    /// <summary>Minutes thought since the last other move.</summary>
    internal int Thought { get; init; }

    /// <summary>Lost to thinking and detours since the acknowledgement, while users were hit.</summary>
    internal TimeSpan Lost { get; init; }

    internal ImmutableDictionary<WrongPlace, WrongMark> Marks { get; init; } = ImmutableDictionary<WrongPlace, WrongMark>.Empty;

    /// <summary>Wrong moves and hints by step.</summary>
    internal ImmutableDictionary<int, StepTrouble> Troubles { get; init; } = ImmutableDictionary<int, StepTrouble>.Empty;
}

/// <param name="Step">Index of the step.</param>
/// <param name="Move">Index of the wrong move in its step.</param>
internal readonly record struct WrongPlace(int Step, int Move);

internal enum WrongMark
{
    Tried,
    RuledOut,
}

/// <summary>What stood between a step and its being taken.</summary>
internal readonly record struct StepTrouble(int Wrong, int Hints);

/// <summary>What a move led to.</summary>
/// <param name="At">Simulated moment at which it began.</param>
/// <param name="Took">Simulated.</param>
/// <param name="Burnt">Share of the error budget burnt meanwhile.</param>
/// <param name="Step">For a right choice: index of the step taken. For a wrong one and a hint: of the step that was to be decided.</param>
/// <param name="IsRight">Null where nothing is judged.</param>
/// <param name="Option">For a choice: what was chosen.</param>
public sealed record DrillEvent(DrillMove Move, TimeSpan At, TimeSpan Took, double Burnt, int? Step, bool? IsRight, DrillOption? Option)
{
    public TimeSpan Until => At + Took;
}
