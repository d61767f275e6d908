namespace SreAcademy.Core.Review;

/// <summary>What a learner has before them, for <see cref="RetentionCost"/>.</summary>
public sealed record StudyWorkload
{
    /// <summary>Taken for who has not reviewed anything yet.</summary>
    public const double UsualSecondsPerReview = 8;

    /// <summary>Cards already begun; those still <see cref="MemoryState.New"/> are passed over.</summary>
    public required IReadOnlyList<StudiedCard> Cards { get; init; }

    /// <summary>Cards begun on every day of the horizon, ≥ 0.</summary>
    public required int NewCardsPerDay { get; init; }

    /// <summary>Days looked ahead, ≥ 1.</summary>
    public int Days { get; init; } = 365;

    /// <summary>Mean time an answer takes, in seconds, ≥ 0.</summary>
    public required double SecondsPerReview { get; init; }
}

/// <summary>A card and the whole study days since its last review, ≥ 0.</summary>
public readonly record struct StudiedCard(CardMemory Memory, int ElapsedDays);
