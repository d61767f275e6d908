using SreAcademy.Core.Content;

namespace SreAcademy.Core.Progress;

/// <summary>What a learner wants to have reached by a day: "⭐⭐ 전체를 90 %로, 12월 20일까지".</summary>
public sealed record StudyGoal
{
    public const int MostGoals = 20;
    public const double LowestTarget = 0.05;
    public const double HighestTarget = 0.97;

    /// <summary>0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>Slugs, in catalog order; empty for all topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Ascending; empty for all.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Readiness to reach, <see cref="LowestTarget"/> to <see cref="HighestTarget"/>.</summary>
    public required double Target { get; init; }

    /// <summary>The last study day that counts.</summary>
    public required DateOnly By { get; init; }
}
