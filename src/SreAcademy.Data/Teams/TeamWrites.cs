using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <summary>How every change in a team is made: on the team's row, from the seat of who asks, seen by those who look only after the commit.</summary>
public sealed class TeamWrites(GroupWriter writer, PracticeChanges changes, TimeProvider time)
{
    /// <summary>As precise as it is stored.</summary>
    internal DateTimeOffset Now => StudyMoment.Now(time);

    /// <param name="unknown">For whoever has no seat.</param>
    /// <param name="change">Is given the seat as it stands until the end of the transaction.</param>
    internal Task<T> ChangeAsync<T>(
        long learnerId, string key, T unknown, Func<DatabaseWork, TeamSeat, ValueTask<T>> change, CancellationToken cancellation)
    {
        var stored = StoredText.Of(key);
        return WriteAsync(LaneOf(stored), async work => await TeamTable.LockSeatAsync(work, learnerId, stored) is { } seat ? await change(work, seat) : unknown, cancellation);
    }

    /// <summary>As <see cref="ChangeAsync"/>, for what only a lead may do.</summary>
    internal Task<T> LeadAsync<T>(
        long learnerId, string key, Refusals<T> refusals, Func<DatabaseWork, TeamSeat, ValueTask<T>> change, CancellationToken cancellation) where T : class =>
        ChangeAsync(learnerId, key, refusals.Unknown, (work, seat) => refusals.Of(seat) is { } refused ? ValueTask.FromResult(refused) : change(work, seat), cancellation);

    internal Task<T> WriteAsync<T>(long lane, Func<DatabaseWork, ValueTask<T>> write, CancellationToken cancellation) => writer.WriteAsync(lane, write, cancellation);

    internal void Announce(DatabaseWork work, string key) => work.AfterCommit(() => changes.Publish(TeamChanges.KeyOf(key)));

    /// <summary>All changes of a team go one after the other within this process, and never wait for each other's locks.</summary>
    internal static long LaneOf(string key) => key.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What those are told who may not.</summary>
/// <param name="Unknown">No seat: as if there were no such team.</param>
/// <param name="NotLead">A member.</param>
/// <param name="Archived">Null for what may be done in an archived team.</param>
internal sealed record Refusals<T>(T Unknown, T NotLead, T? Archived = null) where T : class
{
    public T? Of(TeamSeat seat) => !seat.IsLead ? NotLead : seat.IsArchived ? Archived : null;
}
