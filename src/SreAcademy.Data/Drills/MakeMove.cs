using SreAcademy.Core.Drills;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Drills;

/// <summary>
/// Makes a move in a drill, once. The move that resolves it stores the score and brings the missed decisions back as cards, in the same
/// transaction.
/// </summary>
public sealed class MakeMove(GroupWriter writer, StoredDrills drills, DrillMemory memory, PracticeChanges changes, TimeProvider time)
{
    /// <summary>Moves of a run at most. Then it can only be given up, which by <see cref="MostWithoutDecision"/> never comes to pass.</summary>
    public const int MostMoves = 1000;

    /// <summary>
    /// From so many moves on only what decides something is taken: a plan of <see cref="DrillPlan.MostSteps"/> steps with all their wrong moves and a
    /// hint for each needs fewer than the rest, so that every run can be finished.
    /// </summary>
    public const int MostWithoutDecision = 500;

    /// <param name="moveId">Made once for each move, however often it is sent.</param>
    /// <param name="place">Number of moves that the page knew of.</param>
    public Task<MoveOutcome> HandleAsync(long learnerId, string key, Guid moveId, int place, DrillMove move, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentOutOfRangeException.ThrowIfEqual(moveId, Guid.Empty);
        return writer.WriteAsync(learnerId, work => MoveAsync(work, learnerId, key, moveId.ToString("N"), place, move), cancellation);
    }

    private async ValueTask<MoveOutcome> MoveAsync(DatabaseWork work, long learnerId, string key, string moveId, int place, DrillMove move)
    {
        if (await drills.LockAsync(work, learnerId, key) is not { } drill)
            return new MoveOutcome.Unknown();
        if (drill.MoveIds.Contains(moveId))
            return new MoveOutcome.Earlier(await RunAsync(work, drill));
        if (drill.IsFinished)
            return new MoveOutcome.Finished(await RunAsync(work, drill));
        if (place != drill.Moves.Count)
            return new MoveOutcome.Moved(await RunAsync(work, drill));
        if (place >= MostMoves || (place >= MostWithoutDecision && !Decides(move)) || drill.State.After(drill.Plan, move) is null)
            return new MoveOutcome.DoesNotFit(await RunAsync(work, drill));
        return new MoveOutcome.Made(await RunAsync(work, await WriteAsync(work, drill, move, moveId)));
    }

    private async ValueTask<StoredDrill> WriteAsync(DatabaseWork work, StoredDrill drill, DrillMove move, string moveId)
    {
        var now = StudyMoment.Now(time);
        await work.ExecuteAsync(DrillTable.AddMove, drill.Id, drill.Moves.Count, moveId, DrillJson.Write(move), now.ToUnixTimeMilliseconds());
        var after = drill.With(move, moveId);
        var isResolved = after.State.Phase == DrillPhase.Resolved;
        after = after with { FinishedAt = isResolved ? now : null };
        await work.ExecuteAsync(DrillTable.Update, after.Moves.Count, after.FinishedAt?.ToUnixTimeMilliseconds(), false, isResolved ? after.State.Score : null, after.Id);
        if (isResolved)
            await memory.WriteAsync(work, after);
        work.AfterCommit(() => changes.Publish(drill.Key));
        return after;
    }

    private static bool Decides(DrillMove move) =>
        move is DrillMove.Acknowledge or DrillMove.DeclareSeverity or DrillMove.NameRoles or DrillMove.Choose or DrillMove.TakeHint or DrillMove.Resume;

    private static async ValueTask<DrillRun> RunAsync(DatabaseWork work, StoredDrill drill) => drill.Run(await DrillMemory.QueuedAsync(work, drill));
}
