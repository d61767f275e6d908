using SreAcademy.Core.Tracks;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

public abstract record SaveTrackOutcome
{
    private SaveTrackOutcome()
    {
    }

    /// <summary>It says what was sent, through this call or an earlier one.</summary>
    /// <param name="Version">The newest.</param>
    public sealed record Saved(string Key, int Version) : SaveTrackOutcome;

    /// <summary>Another lead was first; nothing is overwritten.</summary>
    /// <param name="Current">As it is now.</param>
    /// <param name="Version">To name when saving over it on purpose.</param>
    public sealed record Changed(string Key, Track Current, int Version) : SaveTrackOutcome;

    /// <param name="Problems">At least one.</param>
    public sealed record Unsound(IReadOnlyList<TrackProblem> Problems) : SaveTrackOutcome;

    /// <summary>The team has so many, archived ones included.</summary>
    public sealed record TooMany(int Most) : SaveTrackOutcome;

    /// <summary>The track has to be taken back first.</summary>
    public sealed record TrackArchived : SaveTrackOutcome;

    /// <summary>The team is.</summary>
    public sealed record Archived : SaveTrackOutcome;

    public sealed record NotLead : SaveTrackOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : SaveTrackOutcome;
}

public abstract record TrackOutcome
{
    private TrackOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Done : TrackOutcome;

    /// <summary>The team is.</summary>
    public sealed record Archived : TrackOutcome;

    public sealed record NotLead : TrackOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : TrackOutcome;
}
