using System.Data.Common;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>A row of <c>interviews</c> as a learner who sits in it finds it.</summary>
internal sealed record StoredInterview
{
    public const string Columns = """
        i.id, i.key, i.owner_id, i.candidate_id, i.paired, i.plan, i.questions, i.phase, i.position, i.version, i.created_at, i.started_at, i.finished_at,
        i.invite_hash, i.invite_expires_at
        """;

    public const int ColumnCount = 15;

    public required long Id { get; init; }
    public required string Key { get; init; }
    public required long OwnerId { get; init; }
    public required long? CandidateId { get; init; }
    public required bool Paired { get; init; }
    public required InterviewPlan Plan { get; init; }
    public required int Questions { get; init; }
    public required InterviewPhase Phase { get; init; }
    public required int Position { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset? StartedAt { get; init; }
    public required DateTimeOffset? FinishedAt { get; init; }
    public required string? InviteHash { get; init; }
    public required DateTimeOffset? InviteExpiresAt { get; init; }

    /// <summary>Whoever owns a room asks, also on the candidate's seat (a guest may have joined the account's own room before the two became one).</summary>
    public InterviewSeat SeatOf(long learnerId) => Paired && OwnerId == learnerId ? InterviewSeat.Interviewer : InterviewSeat.Candidate;

    /// <summary>Whether the learner moves the interview on.</summary>
    public bool IsLedBy(long learnerId) => OwnerId == learnerId;

    /// <summary>Whether the learner writes the answers.</summary>
    public bool IsAnsweredBy(long learnerId) => CandidateId == learnerId;

    public bool IsAt(int place) => place == Position && Phase is (InterviewPhase.Asking or InterviewPhase.Comparing);

    public static StoredInterview Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Key = row.GetString(1),
        OwnerId = row.GetInt64(2),
        CandidateId = row.IsDBNull(3) ? null : row.GetInt64(3),
        Paired = row.GetBoolean(4),
        Plan = InterviewJson.Plan(row.GetString(5)),
        Questions = row.GetInt32(6),
        Phase = (InterviewPhase)row.GetInt32(7),
        Position = row.GetInt32(8),
        Version = row.GetInt32(9),
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(10)),
        StartedAt = Moment(row, 11),
        FinishedAt = Moment(row, 12),
        InviteHash = row.IsDBNull(13) ? null : row.GetString(13),
        InviteExpiresAt = Moment(row, 14),
    };

    public static DateTimeOffset? Moment(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
