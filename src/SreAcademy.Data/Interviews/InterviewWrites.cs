using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>How every change to an interview is made: on the row it is held by, seen by those who look only after the commit.</summary>
public sealed class InterviewWrites(GroupWriter writer, PracticeChanges changes, TimeProvider time)
{
    /// <summary>As precise as it is stored.</summary>
    internal DateTimeOffset Now => StudyMoment.Now(time);

    /// <param name="change">Is given the interview as it stands until the end of the transaction.</param>
    internal Task<InterviewOutcome> ChangeAsync(
        long learnerId, string key, Func<DatabaseWork, StoredInterview, ValueTask<InterviewOutcome>> change, CancellationToken cancellation) =>
        ChangeAsync(learnerId, key, new InterviewOutcome.Unknown(), change, cancellation);

    /// <param name="unknown">For whoever does not sit in it.</param>
    internal Task<T> ChangeAsync<T>(
        long learnerId, string key, T unknown, Func<DatabaseWork, StoredInterview, ValueTask<T>> change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        var stored = StoredText.Of(key);
        return WriteAsync(
            // Both seats write in one lane: they never wait for each other's locks within this process.
            stored.GetHashCode(StringComparison.Ordinal),
            async work => await InterviewTable.LockAsync(work, stored, learnerId) is { } interview ? await change(work, interview) : unknown,
            cancellation);
    }

    internal Task<T> WriteAsync<T>(long lane, Func<DatabaseWork, ValueTask<T>> write, CancellationToken cancellation) => writer.WriteAsync(lane, write, cancellation);

    /// <summary>Something of its questions or its invitation has changed.</summary>
    /// <returns>With the new version.</returns>
    internal async ValueTask<InterviewOutcome> TouchedAsync(DatabaseWork work, StoredInterview interview)
    {
        await InterviewTable.TouchAsync(work, interview.Id);
        Announce(work, interview.Key);
        return new InterviewOutcome.Done(interview.Version + 1);
    }

    /// <summary>Stores where the interview is now.</summary>
    /// <returns>With the new version.</returns>
    internal async ValueTask<InterviewOutcome> MovedAsync(DatabaseWork work, StoredInterview to)
    {
        await InterviewTable.MoveAsync(work, to);
        Announce(work, to.Key);
        return new InterviewOutcome.Done(to.Version + 1);
    }

    internal void Announce(DatabaseWork work, string key) => work.AfterCommit(() => changes.Publish(key));
}
