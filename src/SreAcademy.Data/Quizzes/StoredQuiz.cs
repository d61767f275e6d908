using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>A row of <c>quizzes</c>.</summary>
internal sealed record StoredQuiz(
    long Id, string Key, long LearnerId, QuizPlan Plan, DateTimeOffset StartedAt, DateTimeOffset? EndsAt, DateTimeOffset? FinishedAt, int Position, int Version)
{
    /// <summary>An answer given at the last moment may need this long on its way.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public bool IsExam => Plan.Mode == QuizMode.Exam;

    public bool IsFinished => FinishedAt is not null;

    public bool IsLateAt(DateTimeOffset now) => EndsAt + Grace < now;

    /// <summary>Where a card was asked, as an address within the site.</summary>
    public string AddressOf(int place) => $"/quiz/{Key}#q{place + 1}";

    public QuizSheet Sheet(IReadOnlyList<QuizItem> items) => new()
    {
        Key = Key,
        Plan = Plan,
        StartedAt = StartedAt,
        EndsAt = EndsAt,
        FinishedAt = FinishedAt,
        Position = Position,
        Version = Version,
        Items = items,
    };
}

/// <param name="AnswerId">Of the answer that stands; null until answered.</param>
internal sealed record StoredItem(QuizItem Item, string? AnswerId);
