using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Review.Session;

/// <summary>
/// What a session asks of the database, on behalf of the one learner it was made for: the session itself knows no learner's id.
/// Functions, so that a session can be tried without a database.
/// </summary>
public sealed record StudyActions
{
    public required Func<CancellationToken, Task<StudyDesk>> Load { get; init; }

    /// <summary>Asked for only while cramming.</summary>
    public required Func<CancellationToken, Task<CramDesk>> LoadCram { get; init; }

    /// <summary>Fills in the learner.</summary>
    public required Func<Grade, CancellationToken, Task<GradeOutcome>> Grade { get; init; }

    public required Func<Guid, CancellationToken, Task<UndoOutcome>> Undo { get; init; }

    public required Func<long, CancellationToken, Task<MarkOutcome>> Bury { get; init; }

    public required Func<long, CancellationToken, Task<MarkOutcome>> Suspend { get; init; }

    public required Func<long, CancellationToken, Task<MarkOutcome>> Resume { get; init; }

    public required Func<long, string, CancellationToken, Task<MarkOutcome>> WriteNote { get; init; }

    public required Func<long, string, CancellationToken, Task<ReportOutcome>> Report { get; init; }

    /// <summary>Null if the exception is not the database's, but a fault of the program.</summary>
    public required Func<Exception, DatabaseFaultKind?> Explain { get; init; }
}
