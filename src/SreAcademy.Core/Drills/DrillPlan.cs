using System.Text.Json.Serialization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>
/// An incident as it was set up for one run: kept with the run, so that a course edited meanwhile changes nothing.
/// The same scenario, catalog and seed give the same plan.
/// </summary>
public sealed record DrillPlan
{
    /// <summary>Part of the drill's address; see <see cref="DrillSlugs"/>.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>Null for a scenario of a whole document.</summary>
    public string? TopicSlug { get; init; }

    /// <summary>How the incident announces itself. Never empty.</summary>
    public required RichText Alert { get; init; }

    /// <summary>상황: what is seen once somebody looks; may be empty.</summary>
    public required RichText Situation { get; init; }

    /// <summary>What should be declared; null where the scenario does not say: then it is asked but not judged.</summary>
    public IncidentSeverity? Severity { get; init; }

    public RichText SeverityReason { get; init; } = RichText.Empty;

    public DrillSignal? Signal { get; init; }

    /// <summary>Null where nothing fails: then no budget burns.</summary>
    public DrillImpact? Impact { get; init; }

    /// <summary>In the recommended order; at least one.</summary>
    public required IReadOnlyList<DrillStep> Steps { get; init; }

    /// <summary>Index of the step after which users are no longer hit; without a meaning where <see cref="HitsUsers"/> is false.</summary>
    public required int MitigatedBy { get; init; }

    /// <summary>False for what is no incident and hits nobody: then there is nothing to mitigate.</summary>
    public bool HitsUsers { get; init; } = true;

    /// <summary>What the author writes down afterwards; may be empty.</summary>
    public RichText Postmortem { get; init; } = RichText.Empty;

    /// <summary>Cards that teach how severities are told apart, the closest first; one comes back when the declaration was wrong. May be empty.</summary>
    public IReadOnlyList<long> SeverityCards { get; init; } = [];

    /// <summary>Cards that teach who does what in an incident, likewise.</summary>
    public IReadOnlyList<long> RoleCards { get; init; } = [];

    /// <summary>Whether time passes while the learner thinks, or with decisions only.</summary>
    public required bool ThinkingCounts { get; init; }

    public required int Seed { get; init; }

    /// <summary>Whether it can be played: plans come back from storage, where anything may have happened to them.</summary>
    [JsonIgnore]
    public bool IsSound =>
        Steps.Count is > 0 and <= MostSteps && MitigatedBy >= 0 && MitigatedBy < Steps.Count && Slug.Length > 0
        && Steps.All(step => step is { Body: not null, WrongMoves: not null, Cards: not null } && step.WrongMoves.All(move => move is { Body: not null, Consequence: not null }))
        && Impact is null or { Objective: > 0 and < 1, FailingShare: >= 0 and <= 1 };

    /// <summary>More of a scenario's steps than this nobody plays in one go; the rest is left out.</summary>
    public const int MostSteps = 100;
}

/// <summary>A decision to make: which of the options comes next.</summary>
public sealed record DrillStep
{
    /// <summary>The number as written.</summary>
    public required int Number { get; init; }

    /// <summary>The right move.</summary>
    public required RichText Body { get; init; }

    /// <summary>Tempting wrong moves, at most <see cref="MostWrongMoves"/>; may be fewer, never one equal to a right move of this moment.</summary>
    public required IReadOnlyList<WrongMove> WrongMoves { get; init; }

    /// <summary>Steps of the same group that follow each other may be taken in any order; null for a step that has its place.</summary>
    public int? Group { get; init; }

    /// <summary>Cards that teach the decision, the closest first; they come back into the queue when it is missed. May be empty.</summary>
    public IReadOnlyList<long> Cards { get; init; } = [];

    public const int MostWrongMoves = 3;
}

/// <summary>Where a wrong move comes from. The numbers are stored.</summary>
public enum WrongMoveSource
{
    /// <summary>Written for this step.</summary>
    Authored = 0,

    /// <summary>Right later in this scenario, but too early now.</summary>
    LaterStep = 1,

    /// <summary>Belongs to another scenario.</summary>
    OtherScenario = 2,
}

/// <param name="Consequence">What it leads to; empty where nobody wrote it: the page then says it from <paramref name="Source"/>.</param>
public sealed record WrongMove(RichText Body, RichText Consequence, WrongMoveSource Source);
