using System.Data.Common;

namespace SreAcademy.Data.Tracks;

/// <summary>The table <c>assignments</c>. Its rows are changed under the lock of their team.</summary>
internal static class AssignmentTable
{
    private const string Columns = """
        a.id, a.key, a.track_version, a.whole_team, a.start_day, a.due_day, a.note, a.version, a.created_at, a.ended_at,
        t.id, t.key, t.name, k.id, k.key, k.version, k.archived_at, v.body
        """;

    private const string Whole = """
        FROM assignments a JOIN teams t ON t.id = a.team_id JOIN tracks k ON k.id = a.track_id
        JOIN track_versions v ON v.track_id = a.track_id AND v.version = a.track_version
        """;

    private static readonly Statement TeamOf = new("SELECT t.key FROM assignments a JOIN teams t ON t.id = a.team_id WHERE a.key = @key");

    private static readonly Statement ByKey = new($"SELECT {Columns} {Whole} WHERE a.team_id = @team AND a.key = @key");

    private static readonly Statement BySave = new("SELECT key FROM assignments WHERE team_id = @team AND save_id = @save");

    private static readonly Statement CountRunning = new("SELECT count(*) FROM assignments WHERE team_id = @team AND ended_at IS NULL");

    private static readonly Statement RunningOfTeam = new($"SELECT {Columns} {Whole} WHERE a.team_id = @team AND a.ended_at IS NULL ORDER BY a.due_day, a.start_day, a.id");

    // With the seat, since one may be in many teams.
    private static readonly Statement RunningOfLearner = new($"""
        SELECT {Columns} {Whole} JOIN assignment_members g ON g.assignment_id = a.id JOIN memberships m ON m.team_id = a.team_id AND m.learner_id = g.learner_id
        JOIN learners l ON l.id = g.learner_id
        WHERE g.learner_id = @learner AND a.ended_at IS NULL AND t.archived_at IS NULL AND l.disabled_at IS NULL AND l.account_since IS NOT NULL
        ORDER BY a.due_day, a.start_day, a.id
        """);

    private static readonly Statement EndedOfTeam = new("""
        SELECT a.key, k.name, a.start_day, a.due_day, a.ended_at, (SELECT count(*) FROM assignment_members m WHERE m.assignment_id = a.id),
            (SELECT count(*) FROM assignment_members m WHERE m.assignment_id = a.id AND m.done_day IS NOT NULL)
        FROM assignments a JOIN tracks k ON k.id = a.track_id WHERE a.team_id = @team AND a.ended_at IS NOT NULL ORDER BY a.ended_at DESC, a.id DESC LIMIT @most
        """);

    private static readonly Statement Insert = new("""
        INSERT INTO assignments (key, team_id, save_id, track_id, track_version, whole_team, start_day, due_day, note, version, created_at)
        VALUES (@key, @team, @save, @track, @track_version, @whole, @start_day, @due_day, @note, @version, @now) RETURNING id
        """);

    private static readonly Statement Update = new("""
        UPDATE assignments SET track_version = @track_version, whole_team = @whole, start_day = @start_day, due_day = @due_day, note = @note, version = @version WHERE id = @assignment
        """);

    private static readonly Statement SetEnded = new("UPDATE assignments SET ended_at = @ended, version = version + 1 WHERE id = @assignment");

    /// <returns>Key of the team. Null where there is no such assignment.</returns>
    public static ValueTask<string?> TeamOfAsync(DatabaseWork work, string key) => work.FirstAsync(TeamOf, row => row.GetString(0), key);

    public static ValueTask<StoredAssignment?> FindAsync(DatabaseWork work, long teamId, string key) => work.FirstAsync(ByKey, Read, teamId, key);

    /// <returns>Key of what was sent before.</returns>
    public static ValueTask<string?> FindSavedAsync(DatabaseWork work, long teamId, string save) => work.FirstAsync(BySave, row => row.GetString(0), teamId, save);

    public static ValueTask<long> CountRunningAsync(DatabaseWork work, long teamId) => work.FirstAsync(CountRunning, row => row.GetInt64(0), teamId);

    /// <summary>The earliest due date first.</summary>
    public static ValueTask<List<StoredAssignment>> RunningOfTeamAsync(DatabaseWork work, long teamId) => work.ListAsync(RunningOfTeam, Read, teamId);

    /// <summary>In teams that are used and where one has a seat; the earliest due date first.</summary>
    public static ValueTask<List<StoredAssignment>> RunningOfLearnerAsync(DatabaseWork work, long learnerId) => work.ListAsync(RunningOfLearner, Read, learnerId);

    /// <summary>The latest first.</summary>
    public static ValueTask<List<EndedAssignment>> EndedOfTeamAsync(DatabaseWork work, long teamId, int most) => work.ListAsync(
        EndedOfTeam,
        row => new EndedAssignment(
            row.GetString(0), row.GetString(1), DateOnly.FromDayNumber(row.GetInt32(2)), DateOnly.FromDayNumber(row.GetInt32(3)), TrackTable.Moment(row, 4)!.Value,
            (int)row.GetInt64(5), (int)row.GetInt64(6)),
        teamId, most);

    /// <returns>Its id.</returns>
    public static ValueTask<long> AddAsync(DatabaseWork work, long teamId, string key, string save, long trackId, AssignmentTerms terms, DateTimeOffset now) => work.FirstAsync(
        Insert, row => row.GetInt64(0), key, teamId, save, trackId, terms.TrackVersion, terms.WholeTeam, terms.Start.DayNumber, terms.Due.DayNumber, terms.Note, 1, now.ToUnixTimeMilliseconds());

    public static async ValueTask WriteAsync(DatabaseWork work, long id, AssignmentTerms terms, int version) => await work.ExecuteAsync(
        Update, terms.TrackVersion, terms.WholeTeam, terms.Start.DayNumber, terms.Due.DayNumber, terms.Note, version, id);

    public static async ValueTask EndAsync(DatabaseWork work, long id, DateTimeOffset now) => await work.ExecuteAsync(SetEnded, now.ToUnixTimeMilliseconds(), id);

    private static StoredAssignment Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Key = row.GetString(1),
        TrackVersion = row.GetInt32(2),
        WholeTeam = row.GetBoolean(3),
        Start = DateOnly.FromDayNumber(row.GetInt32(4)),
        Due = DateOnly.FromDayNumber(row.GetInt32(5)),
        Note = row.GetString(6),
        Version = row.GetInt32(7),
        CreatedAt = TrackTable.Moment(row, 8)!.Value,
        EndedAt = TrackTable.Moment(row, 9),
        TeamId = row.GetInt64(10),
        TeamKey = row.GetString(11),
        TeamName = row.GetString(12),
        TrackId = row.GetInt64(13),
        TrackKey = row.GetString(14),
        NewestVersion = row.GetInt32(15),
        TrackArchivedAt = TrackTable.Moment(row, 16),
        Body = row.GetString(17),
    };
}

/// <summary>A row of <c>assignments</c> with the track it is about.</summary>
internal sealed record StoredAssignment
{
    public required long Id { get; init; }
    public required string Key { get; init; }
    public required int TrackVersion { get; init; }
    public required bool WholeTeam { get; init; }
    public required DateOnly Start { get; init; }
    public required DateOnly Due { get; init; }
    public required string Note { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset? EndedAt { get; init; }
    public required long TeamId { get; init; }
    public required string TeamKey { get; init; }
    public required string TeamName { get; init; }
    public required long TrackId { get; init; }
    public required string TrackKey { get; init; }
    public required int NewestVersion { get; init; }
    public required DateTimeOffset? TrackArchivedAt { get; init; }

    /// <summary>Of the version that is assigned.</summary>
    public required string Body { get; init; }

    /// <param name="memberIds">Who has it.</param>
    public AssignmentTerms TermsFor(IEnumerable<long> memberIds) => new AssignmentTerms
    {
        TrackVersion = TrackVersion,
        WholeTeam = WholeTeam,
        MemberIds = [.. memberIds],
        Start = Start,
        Due = Due,
        Note = Note,
    }.Tidy();
}
