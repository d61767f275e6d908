using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>What a learner's session begins with. All of it is of one moment.</summary>
public sealed record StudyDesk
{
    public required StudySettings Settings { get; init; }

    public required StudyCalendar Calendar { get; init; }

    public required DateOnly Today { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Cards due today, and all that are within learning steps, due or not yet. Suspended and buried ones among them.</summary>
    public required IReadOnlyList<CardProgress> Due { get; init; }

    /// <summary>Cards that are not new any more.</summary>
    public required IReadOnlySet<long> Started { get; init; }

    /// <summary>By card; none for most.</summary>
    public required IReadOnlyDictionary<long, CardMark> Marks { get; init; }

    /// <summary>Cards seen for the first time today.</summary>
    public required int NewToday { get; init; }

    /// <summary>Cards answered today, answers taken back left out.</summary>
    public required int ReviewedToday { get; init; }

    /// <summary>Median of the learner's last reviews; null before the first.</summary>
    public double? SecondsPerReview { get; init; }

    /// <summary>What already lies ahead, by study day.</summary>
    public required StudyLoad Load { get; init; }
}
