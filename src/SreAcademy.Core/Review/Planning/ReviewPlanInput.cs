using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>Everything a plan depends on; equal input gives an equal plan.</summary>
public sealed record ReviewPlanInput
{
    /// <summary>For who has not reviewed anything yet: all cards are new then, and new ones are read before they are answered.</summary>
    public const double UsualSecondsPerCard = 30;

    public required CatalogSnapshot Catalog { get; init; }

    public StudyFilter Filter { get; init; } = StudyFilter.All;

    /// <summary>The learner's study day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The learner's cards that are due today or earlier, or within learning steps. Others in it are passed over.</summary>
    public required IReadOnlyList<CardProgress> Due { get; init; }

    /// <summary>Cards that were ever reviewed, due or not.</summary>
    public required IReadOnlySet<long> Started { get; init; }

    public required IReadOnlyDictionary<long, CardMark> Marks { get; init; }

    public required StudySettings Settings { get; init; }

    /// <summary>Cards seen for the first time today.</summary>
    public required int NewToday { get; init; }

    /// <summary>Cards answered today, each once, those of <see cref="NewToday"/> among them.</summary>
    public required int ReviewedToday { get; init; }

    /// <summary>Predicts recall.</summary>
    public required Scheduler Scheduler { get; init; }

    /// <summary>Seconds that a card takes, for the estimate; best the learner's own median.</summary>
    public double SecondsPerCard { get; init; } = UsualSecondsPerCard;
}
