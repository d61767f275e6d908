using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>The table <c>interviews</c>.</summary>
internal static class InterviewTable
{
    /// <summary>Whoever sits in it and may study.</summary>
    private const string Seated = """
        (i.owner_id = @learner OR i.candidate_id = @learner) AND EXISTS (SELECT 1 FROM learners l WHERE l.id = @learner AND l.disabled_at IS NULL)
        """;

    /// <summary>The two seats of a room write one after the other, also where several instances write.</summary>
    private static readonly Statement Lock = new($"SELECT {StoredInterview.Columns} FROM interviews i WHERE i.key = @key AND {Seated}") { LocksRows = true };

    private static readonly Statement LockInvited = new($"SELECT {StoredInterview.Columns} FROM interviews i WHERE i.invite_hash = @hash") { LocksRows = true };

    private static readonly Statement WithNames = new($"""
        SELECT {StoredInterview.Columns}, o.name, c.name
        FROM interviews i JOIN learners o ON o.id = i.owner_id LEFT JOIN learners c ON c.id = i.candidate_id
        WHERE i.key = @key AND {Seated}
        """);

    private static readonly Statement Version = new($"SELECT i.version FROM interviews i WHERE i.key = @key AND {Seated}");

    private static readonly Statement Insert = new("""
        INSERT INTO interviews (key, start_id, owner_id, candidate_id, paired, plan, questions, phase, position, version, created_at, started_at, invite_hash, invite_expires_at)
        VALUES (@key, @start, @learner, @other, @paired, @plan, @questions, @phase, 0, 1, @now, @started, @hash, @expires)
        ON CONFLICT DO NOTHING
        """);

    private static readonly Statement Id = new("SELECT i.id FROM interviews i WHERE i.key = @key");

    private static readonly Statement Move = new("""
        UPDATE interviews SET phase = @phase, position = @position, started_at = @started, finished_at = @finished, version = version + 1 WHERE id = @id
        """);

    private static readonly Statement Invite = new("UPDATE interviews SET invite_hash = @hash, invite_expires_at = @expires, version = version + 1 WHERE id = @id");

    private static readonly Statement Seat = new("UPDATE interviews SET candidate_id = @learner, version = version + 1 WHERE id = @id");

    private static readonly Statement Free = new(
        "UPDATE interviews SET candidate_id = NULL, invite_hash = NULL, invite_expires_at = NULL, version = version + 1 WHERE id = @id");

    private static readonly Statement Touch = new("UPDATE interviews SET version = version + 1 WHERE id = @id");

    /// <summary>Holds the row until the end of the transaction.</summary>
    /// <returns>Null where there is none, or none of the learner's.</returns>
    public static ValueTask<StoredInterview?> LockAsync(DatabaseWork work, string key, long learnerId) =>
        work.FirstAsync(Lock, StoredInterview.Read, key, learnerId);

    /// <summary>Holds the row until the end of the transaction. Whoever has the token may learn of the room, seated or not.</summary>
    public static ValueTask<StoredInterview?> LockInvitedAsync(DatabaseWork work, string hash) => work.FirstAsync(LockInvited, StoredInterview.Read, hash);

    public static ValueTask<NamedInterview?> ReadAsync(DatabaseWork work, string key, long learnerId) => work.FirstAsync(
        WithNames,
        row => new NamedInterview(
            StoredInterview.Read(row),
            row.IsDBNull(StoredInterview.ColumnCount) ? null : row.GetString(StoredInterview.ColumnCount),
            row.IsDBNull(StoredInterview.ColumnCount + 1) ? null : row.GetString(StoredInterview.ColumnCount + 1)),
        key, learnerId);

    public static ValueTask<int?> VersionAsync(DatabaseWork work, string key, long learnerId) =>
        work.FirstAsync<int?>(Version, row => row.GetInt32(0), key, learnerId);

    /// <returns>Its id; null where the owner has made the same start before.</returns>
    public static async ValueTask<long?> AddAsync(DatabaseWork work, NewInterview made)
    {
        var added = await work.ExecuteAsync(
            Insert, made.Key, made.StartId.ToString("N"), made.OwnerId, made.CandidateId, made.Paired, InterviewJson.Text(made.Plan), made.Questions, (int)made.Phase,
            made.At.ToUnixTimeMilliseconds(), made.Phase == InterviewPhase.Waiting ? null : made.At.ToUnixTimeMilliseconds(), made.Invite?.Hash, made.Invite?.ExpiresAt.ToUnixTimeMilliseconds());
        return added == 0 ? null : await work.FirstAsync(Id, row => row.GetInt64(0), made.Key);
    }

    public static ValueTask<int> MoveAsync(DatabaseWork work, StoredInterview to) => work.ExecuteAsync(
        Move, (int)to.Phase, to.Position, to.StartedAt?.ToUnixTimeMilliseconds(), to.FinishedAt?.ToUnixTimeMilliseconds(), to.Id);

    /// <param name="invite">Null for none.</param>
    public static ValueTask<int> InviteAsync(DatabaseWork work, long id, RoomInvite? invite) =>
        work.ExecuteAsync(Invite, invite?.Hash, invite?.ExpiresAt.ToUnixTimeMilliseconds(), id);

    public static ValueTask<int> SeatAsync(DatabaseWork work, long id, long learnerId) => work.ExecuteAsync(Seat, learnerId, id);

    /// <summary>Takes the link away too.</summary>
    public static ValueTask<int> FreeSeatAsync(DatabaseWork work, long id) => work.ExecuteAsync(Free, id);

    /// <summary>Lets those who look at it know that a question of it has changed.</summary>
    public static ValueTask<int> TouchAsync(DatabaseWork work, long id) => work.ExecuteAsync(Touch, id);
}

/// <param name="Owner">The name the owner goes by with others; null without one.</param>
/// <param name="Candidate">The same of the candidate.</param>
internal sealed record NamedInterview(StoredInterview Interview, string? Owner, string? Candidate);

internal sealed record NewInterview(
    string Key, Guid StartId, long OwnerId, long? CandidateId, bool Paired, InterviewPlan Plan, int Questions, InterviewPhase Phase, DateTimeOffset At, RoomInvite? Invite);
