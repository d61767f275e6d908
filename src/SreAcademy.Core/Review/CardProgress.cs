namespace SreAcademy.Core.Review;

/// <summary>One learner's standing with one card; derived wholly from the review log.</summary>
public sealed record CardProgress
{
    public required long CardId { get; init; }

    /// <summary>Grows by one with every log entry of the card; 0 before the first. Guards against answers to a card that has moved on.</summary>
    public required int Version { get; init; }

    public required CardMemory Memory { get; init; }

    /// <summary>Study day from which the card is due; within learning steps the day of <see cref="DueAt"/>.</summary>
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

    public bool IsDue(DateOnly today, DateTimeOffset now) =>
        Memory.State is not MemoryState.New && (DueDay < today || (DueDay == today && (DueAt is null || DueAt <= now)));
}
