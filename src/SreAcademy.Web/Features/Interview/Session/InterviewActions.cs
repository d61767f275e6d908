using SreAcademy.Data;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Web.Features.Interview.Session;

/// <summary>
/// What a page asks of the database about its one interview, on behalf of the one learner it was made for: the session knows neither's name.
/// Functions, so that a session can be tried without a database.
/// </summary>
public sealed record InterviewActions
{
    /// <summary>Null where there is no such interview, or it is somebody else's.</summary>
    public required Func<CancellationToken, Task<InterviewSheet?>> Read { get; init; }

    /// <summary>Cheaper, to see whether there is anything new. Null as for <see cref="Read"/>.</summary>
    public required Func<CancellationToken, Task<int?>> ReadVersion { get; init; }

    public required Func<CancellationToken, Task<InterviewOutcome>> Begin { get; init; }

    public required Func<CancellationToken, Task<InterviewOutcome>> FreeSeat { get; init; }

    /// <summary>Place; how many are shown as asked; the index of the follow-up, or null for the one that fits best.</summary>
    public required Func<int, int, int?, CancellationToken, Task<InterviewOutcome>> AskFollowUp { get; init; }

    public required Func<int, CancellationToken, Task<InterviewOutcome>> Reveal { get; init; }

    /// <summary>Place, point, made.</summary>
    public required Func<int, int, bool, CancellationToken, Task<InterviewOutcome>> Tick { get; init; }

    /// <summary>The question it leaves.</summary>
    public required Func<int, CancellationToken, Task<InterviewOutcome>> Next { get; init; }

    public required Func<int, CancellationToken, Task<InterviewOutcome>> Pause { get; init; }

    public required Func<int, CancellationToken, Task<InterviewOutcome>> Resume { get; init; }

    public required Func<CancellationToken, Task<InterviewOutcome>> Finish { get; init; }

    /// <summary>Calls whenever the interview has changed, through whoever; until it is disposed.</summary>
    public required Func<Func<Task>, IDisposable> Subscribe { get; init; }

    /// <summary>Null if the exception is not the database's, but a fault of the program.</summary>
    public required Func<Exception, DatabaseFaultKind?> Explain { get; init; }
}
