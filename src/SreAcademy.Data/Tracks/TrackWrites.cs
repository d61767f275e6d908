using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>How what is known by its own key is changed: under the lock of its team, from the seat of who asks.</summary>
public sealed class TrackWrites(AcademyDatabase database, TeamWrites writes)
{
    internal DateTimeOffset Now => writes.Now;

    /// <param name="change">Is given null where the team has no such track any more.</param>
    internal async Task<T> TrackAsync<T>(
        long learnerId, string key, Refusals<T> refusals, Func<DatabaseWork, TeamSeat, StoredTrack, ValueTask<T>> change, CancellationToken cancellation) where T : class
    {
        var stored = StoredText.Of(key);
        return await FindAsync(work => TrackTable.TeamOfAsync(work, stored), cancellation) is { } team
            ? await writes.LeadAsync(
                learnerId, team, refusals, async (work, seat) => await TrackTable.FindAsync(work, seat.TeamId, stored) is { } track ? await change(work, seat, track) : refusals.Unknown, cancellation)
            : refusals.Unknown;
    }

    /// <summary>For what leads and members may do, as far as <paramref name="change"/> says.</summary>
    /// <param name="unknown">For whoever has no seat.</param>
    internal async Task<T> AssignmentAsync<T>(
        long learnerId, string key, T unknown, Func<DatabaseWork, TeamSeat, StoredAssignment, ValueTask<T>> change, CancellationToken cancellation)
    {
        var stored = StoredText.Of(key);
        return await FindAsync(work => AssignmentTable.TeamOfAsync(work, stored), cancellation) is { } team
            ? await writes.ChangeAsync(
                learnerId, team, unknown, async (work, seat) => await AssignmentTable.FindAsync(work, seat.TeamId, stored) is { } assignment ? await change(work, seat, assignment) : unknown, cancellation)
            : unknown;
    }

    /// <summary>For what is said of an assignment that runs by whoever has it.</summary>
    internal Task<AssignmentOutcome> OwnAsync(
        long learnerId, string key, Func<DatabaseWork, TeamSeat, StoredAssignment, Given, ValueTask<AssignmentOutcome>> change, CancellationToken cancellation) =>
        AssignmentAsync<AssignmentOutcome>(
            learnerId, key, new AssignmentOutcome.Unknown(),
            async (work, seat, stored) => await AssignedTable.FindAsync(work, stored.Id, learnerId) is not { } own
                ? seat.IsLead ? new AssignmentOutcome.NotAssigned() : new AssignmentOutcome.Unknown()
                : seat.IsArchived ? new AssignmentOutcome.Archived()
                : stored.EndedAt is not null ? new AssignmentOutcome.Ended()
                : await change(work, seat, stored, own),
            cancellation);

    internal void Announce(DatabaseWork work, TeamSeat seat) => writes.Announce(work, seat.Key);

    // On a connection of its own, which is given back before the writer is waited for.
    private async Task<string?> FindAsync(Func<DatabaseWork, ValueTask<string?>> find, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await find(work);
    }
}
