using SreAcademy.Core.Tracks;

namespace SreAcademy.Data.Tracks;

/// <summary>A call for help that is not settled.</summary>
/// <param name="Note">Plain text to the leads; may be empty.</param>
public sealed record HelpCall(DateTimeOffset AskedAt, string Note);

/// <summary>What is assigned, as its lead and those who have it see it.</summary>
public sealed record AssignmentFacts
{
    public required string Key { get; init; }
    public required string TeamKey { get; init; }
    public required string TeamName { get; init; }
    public required string TrackKey { get; init; }

    /// <summary>The version that is assigned.</summary>
    public required Track Track { get; init; }

    public required int TrackVersion { get; init; }

    /// <summary>Of the track; a lead may move the assignment to it.</summary>
    public required int NewestVersion { get; init; }

    /// <summary>In the present catalog; a topic that has left it has no cards.</summary>
    public required TrackScope Scope { get; init; }

    public required bool WholeTeam { get; init; }
    public required DateOnly Start { get; init; }

    /// <summary>The last day that counts.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Plain text from the lead; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>For what changes it.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public required DateTimeOffset? EndedAt { get; init; }
}

/// <summary>How one member is with an assignment: all that a lead sees of it, and the same that the member sees.</summary>
public sealed record AssignedMember
{
    public required long Id { get; init; }

    /// <summary>See <see cref="Core.Teams.ShownName"/>.</summary>
    public required string Name { get; init; }

    /// <summary>As of the member's own study day. How often somebody has reviewed is not told: its reviews are 0.</summary>
    public required TrackStanding Standing { get; init; }

    public required TrackPace Pace { get; init; }

    /// <summary>The member's study day on which the goal was first seen to be reached; it stays so. Null before.</summary>
    public required DateOnly? DoneDay { get; init; }

    /// <summary>Drills, check and interview: done or not, since it was assigned or began.</summary>
    public required TrackPractice Practice { get; init; }

    public required HelpCall? Help { get; init; }
}

/// <summary>An assignment for those who may see it.</summary>
/// <param name="Team">With the role of who asks.</param>
/// <param name="Members">By name, never by figures. A lead sees all who have it, a member oneself.</param>
public sealed record AssignmentView(TrackTeam Team, AssignmentFacts Facts, IReadOnlyList<AssignedMember> Members);

/// <summary>What is assigned in a team: to a lead all of it, to a member one's own.</summary>
/// <param name="Running">The earliest due date first.</param>
/// <param name="Ended">The latest first, at most <see cref="ReadAssignments.MostEnded"/>; for leads, empty for members.</param>
public sealed record AssignmentBoard(TrackTeam Team, IReadOnlyList<RunningAssignment> Running, IReadOnlyList<EndedAssignment> Ended);

/// <param name="Members">As in <see cref="AssignmentView"/>.</param>
public sealed record RunningAssignment(AssignmentFacts Facts, IReadOnlyList<AssignedMember> Members);

/// <param name="People">That had it at the end.</param>
/// <param name="Finished">Of them.</param>
public sealed record EndedAssignment(string Key, string Track, DateOnly Start, DateOnly Due, DateTimeOffset EndedAt, int People, int Finished);

/// <summary>내 과제.</summary>
public sealed record OwnAssignment
{
    public required AssignmentFacts Facts { get; init; }

    /// <summary>What a lead sees of it.</summary>
    public required AssignedMember Seen { get; init; }

    /// <summary>The study day that all of it is of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Not to be mentioned before this study day; null when not put off. Nobody else sees it.</summary>
    public required DateOnly? SnoozedUntil { get; init; }

    public bool IsSnoozed => SnoozedUntil > Today;

    /// <summary>Share right of the best level check since the start date, 0–1; null without one.</summary>
    public required double? BestCheck { get; init; }
}
