namespace SreAcademy.Core.Tracks;

/// <summary>
/// What of a track's drills, level check and interview somebody has done, and nothing of how it went. Only a goal that asks for the check depends on
/// any of it; the rest is practice.
/// </summary>
/// <param name="Drills">Slugs of drills of the track that were brought to an end, in its order.</param>
/// <param name="Check">A quiz that <see cref="TrackCheck"/> takes for one was finished.</param>
/// <param name="Interview">One that <see cref="TrackInterviewPlan"/> takes for one went on to its last question.</param>
public sealed record TrackPractice(IReadOnlyList<string> Drills, bool Check, bool Interview)
{
    public bool Equals(TrackPractice? other) => other is not null && Check == other.Check && Interview == other.Interview && Drills.SequenceEqual(other.Drills);

    public override int GetHashCode() => HashCode.Combine(Drills.Count, Check, Interview);

    /// <summary>How much of it is done, and how much there is.</summary>
    public (int Done, int Of) Count(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return (Drills.Count + (Check ? 1 : 0) + (Interview ? 1 : 0), track.Drills.Count + (track.Quiz is null ? 0 : 1) + (track.Interview is null ? 0 : 1));
    }
}
