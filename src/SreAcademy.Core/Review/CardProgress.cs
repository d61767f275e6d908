namespace SreAcademy.Core.Review;

/// <summary>One learner's standing with one card; derived wholly from the review log.</summary>
public sealed record CardProgress
{
    public required long CardId { get; init; }

    /// <summary>Grows by one with every log entry of the card; 0 before the first. Guards against answers to a card that has moved on.</summary>
    public required int Version { get; init; }

    public required CardMemory Memory { get; init; }

    /// <summary>
    /// Study day from which the card is due. Within learning steps the day of the review, which is never after <see cref="DueAt"/>;
    /// for a card not (or no longer) reviewed the last day there is.
    /// </summary>
    public required DateOnly DueDay { get; init; }

    /// <summary>Within learning steps the moment it is due; null for day-long intervals, which fall due with their day.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public required DateTimeOffset LastReviewedAt { get; init; }

    /// <summary>Study day of the last review that counts.</summary>
    public required DateOnly LastStudyDay { get; init; }

    /// <summary>Study day of the first review that counts: the day it used up one of the day's new cards.</summary>
    public required DateOnly FirstStudyDay { get; init; }

    /// <summary>Reviews that count: not undone, not crammed.</summary>
    public required int Reviews { get; init; }

    /// <summary>Times the card was forgotten while in <see cref="MemoryState.Review"/>.</summary>
    public required int Lapses { get; init; }

    /// <summary>Of a card without a review that counts: nothing was answered, or all of it was undone or crammed.</summary>
    /// <param name="version">Entries the log has nevertheless.</param>
    public static CardProgress Unreviewed(long cardId, int version) => new()
    {
        CardId = cardId,
        Version = version,
        Memory = CardMemory.New,
        DueDay = DateOnly.MaxValue,
        LastReviewedAt = DateTimeOffset.UnixEpoch,
        LastStudyDay = DateOnly.MaxValue,
        FirstStudyDay = DateOnly.MaxValue,
        Reviews = 0,
        Lapses = 0,
    };

    /// <summary>Whole study days since the last review that counts, ≥ 0: a clock or a zone may have been set back since. 0 for a new card.</summary>
    public int ElapsedDays(DateOnly today) => Memory.State is MemoryState.New ? 0 : Math.Max(0, today.DayNumber - LastStudyDay.DayNumber);

    public bool IsDue(DateOnly today, DateTimeOffset now) => Memory.State is not MemoryState.New && (DueAt is { } at ? at <= now : DueDay <= today);
}
