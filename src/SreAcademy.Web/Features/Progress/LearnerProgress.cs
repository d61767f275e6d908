using SreAcademy.Core.Progress;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Progress.Now;

namespace SreAcademy.Web.Features.Progress;

/// <summary>All that the page of progress shows a learner, of one moment and one catalog.</summary>
public sealed record LearnerProgress
{
    /// <summary>The learner's study day.</summary>
    public required DateOnly Today { get; init; }

    public required ReadinessMap Map { get; init; }

    public required AsOf AsOf { get; init; }

    /// <summary>At the end of <see cref="AsOf"/>; null where no day is chosen.</summary>
    public required ReadinessMap? Then { get; init; }

    public required IReadOnlyList<DueDay> Due { get; init; }

    public required TimeSpan PerReview { get; init; }

    public required StudyDigest Digest { get; init; }

    public required IReadOnlyList<ConfidenceFigure> Confidence { get; init; }

    public required IReadOnlyList<WeakCard> WeakCards { get; init; }

    public required IReadOnlyList<WeakTopic> WeakTopics { get; init; }

    public required IReadOnlyList<GoalForecast> Goals { get; init; }

    /// <summary>The last few that are finished, latest first.</summary>
    public required IReadOnlyList<QuizSummary> Quizzes { get; init; }

    /// <inheritdoc cref="Quizzes"/>
    public required IReadOnlyList<InterviewSummary> Interviews { get; init; }

    /// <inheritdoc cref="Quizzes"/>
    public required IReadOnlyList<DrillSummary> Drills { get; init; }

    /// <summary>Nothing was ever answered.</summary>
    public bool IsEmpty => Digest.Days.Count == 0;

    /// <summary>The first day that can be compared with; null where no answer lies before the end of today.</summary>
    public DateOnly? First => FirstOf(Digest, Today);

    /// <summary>The last day with an answer where it lies after today, which is a clock or a zone set back; else null.</summary>
    public DateOnly? Ahead => !IsEmpty && Digest.Days[^1].Day > Today ? Digest.Days[^1].Day : null;

    /// <summary>Something was answered, but nothing that is in the catalog now and counts.</summary>
    public bool HasNothingLeft => !IsEmpty && Map.Overall.Seen == 0;

    public static DateOnly? FirstOf(StudyDigest digest, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return digest.Days is [var first, ..] && first.Day <= today ? first.Day : null;
    }
}
