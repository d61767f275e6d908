using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>A quiz in a list.</summary>
public sealed record QuizSummary
{
    public required string Key { get; init; }

    public required QuizPlan Plan { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null without a limit.</summary>
    public required DateTimeOffset? EndsAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>One for each topic and level that was asked.</summary>
    public required IReadOnlyList<QuizFigure> Figures { get; init; }

    public int Questions => Figures.Sum(figure => figure.Questions);

    public int Answered => Figures.Sum(figure => figure.Answered);

    /// <summary>In an exam 0 until its end.</summary>
    public int Right => Figures.Sum(figure => figure.Right);
}

/// <param name="TopicSlug">Null for cards of a whole document.</param>
/// <param name="Level">Null for cards that name none.</param>
public sealed record QuizFigure(string? TopicSlug, Level? Level, int Questions, int Answered, int Right);

/// <param name="HasMore">There are older ones on the next page.</param>
public sealed record QuizHistory(IReadOnlyList<QuizSummary> Quizzes, bool HasMore);
