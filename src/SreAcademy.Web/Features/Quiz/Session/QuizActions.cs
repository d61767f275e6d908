using SreAcademy.Data;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Session;

/// <summary>
/// What a session asks of the database about the one quiz of the one learner it was made for: the session itself knows no learner's id.
/// Functions, so that a session can be tried without a database.
/// </summary>
public sealed record QuizActions
{
    /// <summary>Null when there is no such quiz, or it is not the learner's.</summary>
    public required Func<CancellationToken, Task<QuizSheet?>> Read { get; init; }

    /// <summary>Whether there is anything new to read; null as above.</summary>
    public required Func<CancellationToken, Task<int?>> ReadVersion { get; init; }

    /// <summary>Fills in learner and key.</summary>
    public required Func<QuizAnswer, CancellationToken, Task<AnswerOutcome>> Answer { get; init; }

    public required Func<int, CancellationToken, Task> UseHint { get; init; }

    public required Func<int, bool, CancellationToken, Task> Flag { get; init; }

    public required Func<int, CancellationToken, Task> MoveTo { get; init; }

    /// <summary>맞은 걸로.</summary>
    public required Func<int, CancellationToken, Task> Claim { get; init; }

    public required Func<CancellationToken, Task> Finish { get; init; }

    /// <summary>Whether the report was taken.</summary>
    public required Func<int, string, CancellationToken, Task<bool>> Report { get; init; }

    /// <summary>Null if the exception is not the database's, but a fault of the program.</summary>
    public required Func<Exception, DatabaseFaultKind?> Explain { get; init; }
}
