namespace SreAcademy.Core.Review;

/// <summary>Why a card is shown.</summary>
public enum PlanReason
{
    /// <summary>In day-long intervals, and its day has come.</summary>
    Due,

    /// <summary>Never reviewed.</summary>
    New,

    /// <summary>Within learning or relearning steps.</summary>
    Learning,
}

/// <param name="DueAt">Of learning cards: the moment from which it is shown; null for the others.</param>
public readonly record struct PlannedCard(long CardId, PlanReason Why, DateTimeOffset? DueAt = null);
