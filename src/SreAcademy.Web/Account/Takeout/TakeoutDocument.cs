namespace SreAcademy.Web.Account.Takeout;

/// <summary>
/// Everything kept about one learner, in the shape of the JSON file; each list is also a CSV file. Names are written in snake case and
/// stay as they are: people build on them. Long lists are read while they are written, so that no file is ever held in memory.
/// </summary>
public sealed record TakeoutDocument
{
    public string Format { get; } = "sre-academy-takeout/1";

    public required DateTimeOffset TakenAt { get; init; }
    public required TakeoutProfile Profile { get; init; }
    public required TakeoutSettings Settings { get; init; }
    public required IReadOnlyList<TakeoutSession> Sessions { get; init; }
    public required IReadOnlyList<TakeoutPasskey> Passkeys { get; init; }

    /// <summary>Those that the entries of the review log name.</summary>
    public required IReadOnlyList<TakeoutParameters> Parameters { get; init; }

    public required IAsyncEnumerable<TakeoutProgress> Progress { get; init; }
    public required IAsyncEnumerable<TakeoutReview> Reviews { get; init; }
    public required IAsyncEnumerable<TakeoutMark> Marks { get; init; }
    public required IAsyncEnumerable<TakeoutReport> Reports { get; init; }
    public required IAsyncEnumerable<TakeoutQuiz> Quizzes { get; init; }
    public required IAsyncEnumerable<TakeoutQuizAnswer> QuizAnswers { get; init; }
    public required IAsyncEnumerable<TakeoutInterview> Interviews { get; init; }
    public required IAsyncEnumerable<TakeoutInterviewAnswer> InterviewAnswers { get; init; }
    public required IAsyncEnumerable<TakeoutGoal> Goals { get; init; }
    public required IAsyncEnumerable<TakeoutDrill> Drills { get; init; }
    public required IAsyncEnumerable<TakeoutDrillMove> DrillMoves { get; init; }
    public required IAsyncEnumerable<TakeoutMembership> Memberships { get; init; }
    public required IAsyncEnumerable<TakeoutAssignment> Assignments { get; init; }
    public required IAsyncEnumerable<TakeoutNotice> Notices { get; init; }

    /// <summary>One; none while nothing was chosen.</summary>
    public required IReadOnlyList<TakeoutMessageSettings> MessageSettings { get; init; }
}
