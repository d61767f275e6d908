using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

public abstract record AssignOutcome
{
    private AssignOutcome()
    {
    }

    public sealed record Assigned(string Key) : AssignOutcome;

    /// <summary>It was sent before; nothing was added.</summary>
    public sealed record Earlier(string Key) : AssignOutcome;

    public sealed record Unsound(TermsProblem Problem) : AssignOutcome;

    /// <summary>Some are not in the team, or not any more.</summary>
    public sealed record NotMembers(IReadOnlyList<long> Ids) : AssignOutcome;

    /// <summary>The team has no such track, or the track no such version.</summary>
    public sealed record NoTrack : AssignOutcome;

    public sealed record TrackArchived : AssignOutcome;

    /// <summary>So many run in the team.</summary>
    public sealed record TooMany(int Most) : AssignOutcome;

    /// <summary>The team is.</summary>
    public sealed record Archived : AssignOutcome;

    public sealed record NotLead : AssignOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : AssignOutcome;
}

public abstract record ChangeAssignmentOutcome
{
    private ChangeAssignmentOutcome()
    {
    }

    /// <summary>It is as was sent, through this call or an earlier one.</summary>
    public sealed record Saved(int Version) : ChangeAssignmentOutcome;

    /// <summary>Another lead was first; nothing is overwritten.</summary>
    /// <param name="Current">As it is now.</param>
    /// <param name="Version">To name when changing it on purpose.</param>
    public sealed record Changed(AssignmentTerms Current, int Version) : ChangeAssignmentOutcome;

    public sealed record Unsound(TermsProblem Problem) : ChangeAssignmentOutcome;

    /// <inheritdoc cref="AssignOutcome.NotMembers"/>
    public sealed record NotMembers(IReadOnlyList<long> Ids) : ChangeAssignmentOutcome;

    /// <summary>The track has no such version.</summary>
    public sealed record NoTrack : ChangeAssignmentOutcome;

    /// <summary>It has ended.</summary>
    public sealed record Ended : ChangeAssignmentOutcome;

    /// <summary>The team is.</summary>
    public sealed record Archived : ChangeAssignmentOutcome;

    public sealed record NotLead : ChangeAssignmentOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : ChangeAssignmentOutcome;
}

/// <summary>What became of a command to an assignment that has nothing more to say.</summary>
public abstract record AssignmentOutcome
{
    private AssignmentOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Done : AssignmentOutcome;

    /// <summary>Not from tomorrow to so many days from today.</summary>
    public sealed record BadDay(int MostDays) : AssignmentOutcome;

    /// <param name="Length">Characters, over <see cref="Core.Teams.TeamLimits.LongestNote"/>.</param>
    public sealed record LongNote(int Length) : AssignmentOutcome;

    /// <summary>A lead may see it, but it is not assigned to whom this is about.</summary>
    public sealed record NotAssigned : AssignmentOutcome;

    /// <summary>It has ended.</summary>
    public sealed record Ended : AssignmentOutcome;

    /// <summary>The team is.</summary>
    public sealed record Archived : AssignmentOutcome;

    public sealed record NotLead : AssignmentOutcome;

    /// <summary>There is no such assignment, or who asks may not know of it: one answer to both.</summary>
    public sealed record Unknown : AssignmentOutcome;
}
