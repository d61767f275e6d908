namespace SreAcademy.Core.Review;

/// <summary>Settles ties: the same all day, another order the next, so that no card is favoured for its id.</summary>
internal static class StudyHash
{
    /// <summary>SplitMix64's finaliser (Steele, Lea, Flood 2014).</summary>
    public static ulong Of(long cardId, DateOnly day)
    {
        var bits = (ulong)cardId + (((ulong)day.DayNumber + 1) * 0x9E3779B97F4A7C15);
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
