using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Quizzes;

/// <summary>A learner's quiz with its questions as they were asked.</summary>
public sealed record QuizSheet
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Key { get; init; }

    public required QuizPlan Plan { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null without a limit.</summary>
    public required DateTimeOffset? EndsAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The question the learner is at, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Grows with every change.</summary>
    public required int Version { get; init; }

    /// <summary>By place.</summary>
    public required IReadOnlyList<QuizItem> Items { get; init; }
}

/// <summary>One question of a quiz, and what became of it.</summary>
public sealed record QuizItem
{
    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required Question Question { get; init; }

    /// <summary>Null until answered.</summary>
    public Response? Response { get; init; }

    /// <summary>Null until judged: when it is answered, in an exam at the end. What is not answered by the end is not right.</summary>
    public bool? IsRight { get; init; }

    /// <summary>0–1; null until judged.</summary>
    public double? Score { get; init; }

    public Confidence? Confidence { get; init; }

    /// <summary>Judged by the learner: free recall, or 맞은 걸로.</summary>
    public bool SelfGraded { get; init; }

    /// <summary>What the answer did to the memory of its cards: Again for those that were missed, Good for its own that was due. Null for nothing.</summary>
    public Rating? Recorded { get; init; }

    public bool HintUsed { get; init; }

    public bool Flagged { get; init; }

    public TimeSpan? Duration { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
