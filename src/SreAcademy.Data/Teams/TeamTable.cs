using System.Data.Common;
using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>The tables <c>teams</c> and <c>memberships</c>, as far as everything that is done in a team needs them.</summary>
internal static class TeamTable
{
    private const string Columns = "t.id, t.key, t.name, t.version, t.archived_at, m.learner_id, m.role";

    // Whoever may not sign in has no seat, and neither has a guest.
    private const string Seats = """
        FROM teams t JOIN memberships m ON m.team_id = t.id JOIN learners l ON l.id = m.learner_id
        WHERE l.disabled_at IS NULL AND l.account_since IS NOT NULL AND m.learner_id = @learner
        """;

    /// <summary>Held by every change of a team, its members, tracks and assignments: they happen one after the other.</summary>
    private static readonly Statement Lock = new("SELECT id FROM teams WHERE key = @key") { LocksRows = true };

    private static readonly Statement LockById = new("SELECT id FROM teams WHERE id = @team") { LocksRows = true };

    private static readonly Statement OfKey = new($"SELECT {Columns} {Seats} AND t.key = @key");

    private static readonly Statement OfId = new($"SELECT {Columns} {Seats} AND t.id = @team");

    /// <summary>For reading.</summary>
    /// <returns>Null for whoever has no seat in it, and where there is no such team.</returns>
    public static ValueTask<TeamSeat?> SeatAsync(DatabaseWork work, long learnerId, string key) => work.FirstAsync(OfKey, Read, learnerId, key);

    /// <inheritdoc cref="SeatAsync(DatabaseWork, long, string)"/>
    public static ValueTask<TeamSeat?> SeatAsync(DatabaseWork work, long learnerId, long teamId) => work.FirstAsync(OfId, Read, learnerId, teamId);

    /// <summary>For changing: nobody else changes the team until the transaction ends, and the seat is as it is now.</summary>
    /// <inheritdoc cref="SeatAsync(DatabaseWork, long, string)" path="/returns"/>
    public static async ValueTask<TeamSeat?> LockSeatAsync(DatabaseWork work, long learnerId, string key) =>
        await LockAsync(work, key) ? await SeatAsync(work, learnerId, key) : null;

    /// <inheritdoc cref="LockSeatAsync(DatabaseWork, long, string)"/>
    public static async ValueTask<TeamSeat?> LockSeatAsync(DatabaseWork work, long learnerId, long teamId) =>
        await work.FirstAsync(LockById, _ => true, teamId) ? await SeatAsync(work, learnerId, teamId) : null;

    /// <summary>For who has no seat yet, and for the site itself: as <see cref="LockSeatAsync(DatabaseWork, long, string)"/>, without asking who.</summary>
    /// <returns>Whether there is such a team.</returns>
    public static ValueTask<bool> LockAsync(DatabaseWork work, string key) => work.FirstAsync(Lock, _ => true, key);

    private static TeamSeat Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), row.GetInt64(5), (TeamRole)row.GetInt32(6));
}
