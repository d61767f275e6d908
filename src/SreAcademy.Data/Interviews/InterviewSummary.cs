using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>A line of a learner's history of interviews.</summary>
public sealed record InterviewSummary
{
    public required string Key { get; init; }
    public required InterviewSeat Seat { get; init; }
    public required bool Paired { get; init; }
    public required InterviewPlan Plan { get; init; }
    public required InterviewPhase Phase { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>In all.</summary>
    public required int Questions { get; init; }

    /// <summary>That were asked.</summary>
    public required int Reached { get; init; }

    public required TimeSpan Used { get; init; }

    /// <summary>Null before the end: how many points there are is for the candidate to say.</summary>
    public Coverage? Coverage { get; init; }
}
