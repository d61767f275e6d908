namespace SreAcademy.Data.Drills;

/// <summary>A drill in a list.</summary>
public sealed record DrillSummary
{
    public required string Key { get; init; }

    /// <summary>Of the scenario, which may have left the course.</summary>
    public required string Slug { get; init; }

    /// <summary>Of the scenario when the drill was begun.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was resolved or given up; null while it runs.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    public required bool GivenUp { get; init; }

    /// <summary>0–100; null unless resolved.</summary>
    public required int? Score { get; init; }

    /// <summary>Moves made.</summary>
    public required int Moves { get; init; }
}
