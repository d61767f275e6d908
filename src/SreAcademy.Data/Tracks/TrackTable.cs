using System.Data.Common;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>The tables <c>tracks</c> and <c>track_versions</c>. Their rows are changed under the lock of their team.</summary>
internal static class TrackTable
{
    private const string Columns = "k.id, k.key, k.name, k.version, k.archived_at";

    private static readonly Statement TeamOf = new("SELECT t.key FROM tracks k JOIN teams t ON t.id = k.team_id WHERE k.key = @key");

    private static readonly Statement ByKey = new($"SELECT {Columns} FROM tracks k WHERE k.team_id = @team AND k.key = @key");

    private static readonly Statement BySave = new($"SELECT {Columns} FROM tracks k WHERE k.team_id = @team AND k.save_id = @save");

    private static readonly Statement CountOfTeam = new("SELECT count(*) FROM tracks WHERE team_id = @team");

    private static readonly Statement OfTeam = new("""
        SELECT k.key, k.name, k.version, v.created_at, (SELECT count(*) FROM assignments a WHERE a.track_id = k.id AND a.ended_at IS NULL), k.archived_at
        FROM tracks k JOIN track_versions v ON v.track_id = k.id AND v.version = k.version WHERE k.team_id = @team
        """);

    private static readonly Statement Body = new("SELECT body FROM track_versions WHERE track_id = @track AND version = @version");

    private static readonly Statement Versions = new("""
        SELECT v.version, v.created_at, l.name, l.email, m.learner_id FROM track_versions v JOIN tracks k ON k.id = v.track_id
        LEFT JOIN memberships m ON m.team_id = k.team_id AND m.learner_id = v.saved_by LEFT JOIN learners l ON l.id = m.learner_id
        WHERE v.track_id = @track ORDER BY v.version DESC
        """);

    private static readonly Statement Running = new("""
        SELECT a.key, a.track_version, a.start_day, a.due_day, a.whole_team, (SELECT count(*) FROM assignment_members m WHERE m.assignment_id = a.id),
            (SELECT count(*) FROM assignment_members m WHERE m.assignment_id = a.id AND m.learner_id = @learner)
        FROM assignments a WHERE a.track_id = @track AND a.ended_at IS NULL ORDER BY a.due_day, a.id
        """);

    private static readonly Statement Insert = new("""
        INSERT INTO tracks (key, team_id, save_id, name, version, created_at) VALUES (@key, @team, @save, @name, @version, @now) RETURNING id
        """);

    private static readonly Statement InsertVersion = new("""
        INSERT INTO track_versions (track_id, version, body, created_at, saved_by) VALUES (@track, @version, @body, @now, @learner)
        """);

    private static readonly Statement MoveOn = new("UPDATE tracks SET name = @name, version = @version WHERE id = @track");

    private static readonly Statement SetArchived = new("UPDATE tracks SET archived_at = @archived WHERE id = @track");

    /// <returns>Key of the team; a track never moves to another. Null where there is no such track.</returns>
    public static ValueTask<string?> TeamOfAsync(DatabaseWork work, string key) => work.FirstAsync(TeamOf, row => row.GetString(0), key);

    /// <returns>Null where the team has no such track.</returns>
    public static ValueTask<StoredTrack?> FindAsync(DatabaseWork work, long teamId, string key) => work.FirstAsync(ByKey, Read, teamId, key);

    public static ValueTask<StoredTrack?> FindSavedAsync(DatabaseWork work, long teamId, string save) => work.FirstAsync(BySave, Read, teamId, save);

    public static ValueTask<long> CountAsync(DatabaseWork work, long teamId) => work.FirstAsync(CountOfTeam, row => row.GetInt64(0), teamId);

    public static ValueTask<List<TrackLine>> ListAsync(DatabaseWork work, long teamId) => work.ListAsync(
        OfTeam,
        row => new TrackLine(row.GetString(0), row.GetString(1), row.GetInt32(2), Moment(row, 3)!.Value, (int)row.GetInt64(4), Moment(row, 5)),
        teamId);

    /// <returns>Null where the track has no such version.</returns>
    public static ValueTask<string?> BodyAsync(DatabaseWork work, long trackId, int version) => work.FirstAsync(Body, row => row.GetString(0), trackId, version);

    public static ValueTask<List<TrackVersionLine>> VersionsAsync(DatabaseWork work, long trackId) => work.ListAsync(
        Versions, row => new TrackVersionLine(row.GetInt32(0), Moment(row, 1)!.Value, row.IsDBNull(4) ? null : MemberTable.NameAt(row, 2)), trackId);

    /// <param name="learnerId">Whose own are told apart.</param>
    public static ValueTask<List<(TrackAssignment Assignment, bool IsOwn)>> RunningAsync(DatabaseWork work, long trackId, long learnerId) => work.ListAsync(
        Running,
        row => (new TrackAssignment(
            row.GetString(0), row.GetInt32(1), DateOnly.FromDayNumber(row.GetInt32(2)), DateOnly.FromDayNumber(row.GetInt32(3)), row.GetBoolean(4), (int)row.GetInt64(5)), row.GetInt64(6) > 0),
        learnerId, trackId);

    public static async ValueTask AddAsync(DatabaseWork work, long teamId, string key, string save, string name, string body, DateTimeOffset now, long learnerId)
    {
        var id = await work.FirstAsync(Insert, row => row.GetInt64(0), key, teamId, save, name, 1, now.ToUnixTimeMilliseconds());
        await work.ExecuteAsync(InsertVersion, id, 1, body, now.ToUnixTimeMilliseconds(), learnerId);
    }

    public static async ValueTask AddVersionAsync(DatabaseWork work, long trackId, int version, string name, string body, DateTimeOffset now, long learnerId)
    {
        await work.ExecuteAsync(InsertVersion, trackId, version, body, now.ToUnixTimeMilliseconds(), learnerId);
        await work.ExecuteAsync(MoveOn, name, version, trackId);
    }

    /// <param name="now">Null takes it back.</param>
    public static async ValueTask ArchiveAsync(DatabaseWork work, long trackId, DateTimeOffset? now) =>
        await work.ExecuteAsync(SetArchived, now?.ToUnixTimeMilliseconds(), trackId);

    public static DateTimeOffset? Moment(DbDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static StoredTrack Read(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3), Moment(row, 4));
}

/// <param name="Version">The newest.</param>
internal sealed record StoredTrack(long Id, string Key, string Name, int Version, DateTimeOffset? ArchivedAt);
