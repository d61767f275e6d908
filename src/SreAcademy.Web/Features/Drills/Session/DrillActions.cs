using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Data.Drills;

namespace SreAcademy.Web.Features.Drills.Session;

/// <summary>
/// What a session asks of the database about the one drill of the one learner it was made for: the session itself knows no learner's id.
/// Functions, so that a session can be tried without a database.
/// </summary>
public sealed record DrillActions
{
    /// <summary>Null when there is no such drill, or it is not the learner's.</summary>
    public required Func<CancellationToken, Task<DrillRun?>> Read { get; init; }

    /// <summary>Whether there is anything new to read; null as above.</summary>
    public required Func<CancellationToken, Task<int?>> ReadVersion { get; init; }

    /// <summary>Id of the move, its place, the move.</summary>
    public required Func<Guid, int, DrillMove, CancellationToken, Task<MoveOutcome>> Move { get; init; }

    public required Func<CancellationToken, Task> GiveUp { get; init; }

    /// <summary>Calls back when another page has changed the drill.</summary>
    public required Func<Func<Task>, IDisposable> Subscribe { get; init; }

    /// <summary>Null if the exception is not the database's, but a fault of the program.</summary>
    public required Func<Exception, DatabaseFaultKind?> Explain { get; init; }
}
