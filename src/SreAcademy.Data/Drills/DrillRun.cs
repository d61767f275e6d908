using SreAcademy.Core.Drills;

namespace SreAcademy.Data.Drills;

/// <summary>A drill as it stands.</summary>
public sealed record DrillRun
{
    /// <summary>Its part of the address.</summary>
    public required string Key { get; init; }

    public required DrillPlan Plan { get; init; }

    public required IReadOnlyList<DrillMove> Moves { get; init; }

    /// <summary>What the moves have come to.</summary>
    public required DrillState State { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was resolved or given up; null while it runs.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Ended before it was resolved.</summary>
    public required bool GivenUp { get; init; }

    /// <summary>Cards that came back into the queue because of it; empty until it is resolved.</summary>
    public required IReadOnlyList<QueuedCard> Queued { get; init; }

    /// <summary>Place of the next move.</summary>
    public int Place => Moves.Count;

    /// <summary>Grows with every change, so that a second tab can follow.</summary>
    public int Version => VersionOf(Moves.Count, FinishedAt is not null);

    internal static int VersionOf(int moves, bool isFinished) => isFinished ? moves + 1 : moves;
}

/// <param name="Missed">The decision that it teaches.</param>
public sealed record QueuedCard(MissedDecision Missed, long CardId);
