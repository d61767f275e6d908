using SreAcademy.Core.Review;

namespace SreAcademy.Data.Progress;

/// <summary>How a learner stands with every card, and what a look ahead needs besides. All of it is of one moment.</summary>
public sealed record LearnerStandings
{
    public required StudySettings Settings { get; init; }

    public required StudyCalendar Calendar { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The learner's study day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Cards with at least one entry in the log, retired and suspended ones among them, and those whose every answer was taken back or crammed.</summary>
    public required IReadOnlyList<CardProgress> Cards { get; init; }

    /// <summary>Cards that are not shown until the learner says so.</summary>
    public required IReadOnlySet<long> Suspended { get; init; }

    /// <summary>Cards seen for the first time today.</summary>
    public required int NewToday { get; init; }

    /// <summary>Cards answered today, answers taken back left out.</summary>
    public required int ReviewedToday { get; init; }

    /// <summary>Median of the last reviews; null before the first.</summary>
    public required double? SecondsPerReview { get; init; }
}
