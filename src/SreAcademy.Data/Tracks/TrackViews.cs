using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Data.Tracks;

/// <summary>A team as it stands above what belongs to it.</summary>
/// <param name="Role">Of who asks.</param>
/// <param name="ArchivedAt">Null while it is used.</param>
public sealed record TrackTeam(string Key, string Name, TeamRole Role, DateTimeOffset? ArchivedAt);

/// <summary>A team's tracks, by name; archived ones at the end.</summary>
public sealed record TrackShelf(TrackTeam Team, IReadOnlyList<TrackLine> Tracks);

/// <param name="Version">The newest.</param>
/// <param name="SavedAt">When that was.</param>
/// <param name="Running">Assignments that have not ended, of any version.</param>
/// <param name="ArchivedAt">Null while it can be assigned.</param>
public sealed record TrackLine(string Key, string Name, int Version, DateTimeOffset SavedAt, int Running, DateTimeOffset? ArchivedAt);

/// <summary>One version of a track, for those in its team.</summary>
public sealed record TrackView
{
    public required TrackTeam Team { get; init; }
    public required string Key { get; init; }

    /// <summary>The one that is shown.</summary>
    public required int Version { get; init; }

    /// <summary>For what changes the track: the newest.</summary>
    public required int Newest { get; init; }

    public required Track Track { get; init; }

    /// <summary>Null while it can be assigned.</summary>
    public required DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<TrackVersionLine> Versions { get; init; }

    /// <summary>Those that have not ended, of any version, the earliest due date first; a member sees one's own.</summary>
    public required IReadOnlyList<TrackAssignment> Running { get; init; }
}

/// <param name="SavedBy">Name; null where whoever it was is not in the team any more.</param>
public sealed record TrackVersionLine(int Version, DateTimeOffset SavedAt, string? SavedBy);

/// <param name="Version">Of the track.</param>
/// <param name="People">That have it.</param>
public sealed record TrackAssignment(string Key, int Version, DateOnly Start, DateOnly Due, bool WholeTeam, int People);
