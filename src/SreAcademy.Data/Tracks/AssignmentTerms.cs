using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tracks;

/// <summary>What a lead says of an assignment.</summary>
public sealed record AssignmentTerms
{
    /// <summary>Of the track.</summary>
    public required int TrackVersion { get; init; }

    /// <summary>Everybody in the team, and whoever joins it later.</summary>
    public required bool WholeTeam { get; init; }

    /// <summary>Ids of members; passed over for the whole team.</summary>
    public IReadOnlyList<long> MemberIds { get; init; } = [];

    public required DateOnly Start { get; init; }

    /// <summary>The last day that counts.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Plain text to those who are assigned, at most <see cref="TeamLimits.LongestNote"/> characters; may be empty.</summary>
    public string Note { get; init; } = "";

    public bool Equals(AssignmentTerms? other) =>
        other is not null && TrackVersion == other.TrackVersion && WholeTeam == other.WholeTeam && Start == other.Start && Due == other.Due && Note == other.Note
        && MemberIds.SequenceEqual(other.MemberIds);

    public override int GetHashCode() => HashCode.Combine(TrackVersion, WholeTeam, Start, Due, Note, MemberIds.Count);

    /// <summary>As it is kept.</summary>
    internal AssignmentTerms Tidy() => this with { Note = StoredText.Of(Note), MemberIds = WholeTeam ? [] : [.. MemberIds.Distinct().Order()] };

    /// <param name="today">The lead's study day.</param>
    /// <param name="kept">What is there already stays allowed; null for a new assignment.</param>
    internal TermsProblem? ProblemOf(DateOnly today, AssignmentTerms? kept)
    {
        if (Note.Length > TeamLimits.LongestNote)
            return new TermsProblem.LongNote(Note.Length);
        if (!WholeTeam && MemberIds.Count == 0)
            return new TermsProblem.Nobody();
        if (Due < Start)
            return new TermsProblem.StartAfterDue();
        if (kept?.Due != Due && Due < today)
            return new TermsProblem.PastDue();
        return (kept?.Start != Start || kept?.Due != Due) && (Days(Start, Due) > Track.MostDays || Days(Start, today) > Track.MostDays || Days(today, Due) > 2 * Track.MostDays)
            ? new TermsProblem.TooFar(Track.MostDays)
            : null;
    }

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}

/// <summary>What is off with an assignment as it was sent, whatever the team.</summary>
public abstract record TermsProblem
{
    private TermsProblem()
    {
    }

    /// <summary>The due date is over already. One that was in order when it was kept does not keep a lead from changing the rest.</summary>
    public sealed record PastDue : TermsProblem;

    public sealed record StartAfterDue : TermsProblem;

    /// <summary>It takes longer than a track can, began longer ago or begins later than that.</summary>
    /// <param name="MostDays">Days.</param>
    public sealed record TooFar(int MostDays) : TermsProblem;

    /// <param name="Length">Characters, over <see cref="TeamLimits.LongestNote"/>.</param>
    public sealed record LongNote(int Length) : TermsProblem;

    /// <summary>Neither the whole team nor anybody of it.</summary>
    public sealed record Nobody : TermsProblem;
}
