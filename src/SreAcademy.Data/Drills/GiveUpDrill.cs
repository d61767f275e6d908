using SreAcademy.Data.Study;

namespace SreAcademy.Data.Drills;

/// <summary>Ends a drill before it is resolved. It has no score, and nothing comes back into the queue: what was not lived through was not missed.</summary>
public sealed class GiveUpDrill(GroupWriter writer, StoredDrills drills, PracticeChanges changes, TimeProvider time)
{
    public Task<GiveUpOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => GiveUpAsync(work, learnerId, key), cancellation);

    private async ValueTask<GiveUpOutcome> GiveUpAsync(DatabaseWork work, long learnerId, string key)
    {
        if (await drills.LockAsync(work, learnerId, key) is not { } drill)
            return new GiveUpOutcome.Unknown();
        if (drill.IsFinished)
            return new GiveUpOutcome.Finished(drill.GivenUp);
        await work.ExecuteAsync(DrillTable.Update, drill.Moves.Count, StudyMoment.Now(time).ToUnixTimeMilliseconds(), true, null, drill.Id);
        work.AfterCommit(() => changes.Publish(key));
        return new GiveUpOutcome.GivenUp();
    }
}

public abstract record GiveUpOutcome
{
    private GiveUpOutcome()
    {
    }

    public sealed record GivenUp : GiveUpOutcome;

    /// <summary>It had ended before; nothing is changed.</summary>
    /// <param name="WasGivenUp">By giving up, not by being resolved.</param>
    public sealed record Finished(bool WasGivenUp) : GiveUpOutcome;

    /// <summary>No such drill of this learner.</summary>
    public sealed record Unknown : GiveUpOutcome;
}
