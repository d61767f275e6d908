using System.Data.Common;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>A row of <c>interview_questions</c>.</summary>
internal sealed record StoredQuestion
{
    public const string Columns = """
        q.place, q.body, q.answer, q.interviewer_notes, q.ticks, q.follow_ups_asked, q.running_since, q.used_milliseconds, q.revealed_at, q.queued_at
        """;

    public required int Place { get; init; }
    public required AskedQuestion Asked { get; init; }
    public required string Answer { get; init; }
    public required string InterviewerNotes { get; init; }

    /// <summary>Null before the answer was compared or somebody ticked.</summary>
    public required IReadOnlyList<PointTick>? Ticks { get; init; }

    public required IReadOnlyList<int> FollowUpsAsked { get; init; }
    public required DateTimeOffset? RunningSince { get; init; }
    public required TimeSpan UsedBefore { get; init; }
    public required DateTimeOffset? RevealedAt { get; init; }
    public required DateTimeOffset? QueuedAt { get; init; }

    public TimeSpan Used(DateTimeOffset now) => InterviewClock.Used(UsedBefore, RunningSince, now);

    public static StoredQuestion Read(DbDataReader row) => new()
    {
        Place = row.GetInt32(0),
        Asked = InterviewJson.Question(row.GetString(1)),
        Answer = row.GetString(2),
        InterviewerNotes = row.GetString(3),
        Ticks = row.IsDBNull(4) ? null : InterviewJson.Ticks(row.GetString(4)),
        FollowUpsAsked = row.IsDBNull(5) ? [] : InterviewJson.FollowUps(row.GetString(5)),
        RunningSince = StoredInterview.Moment(row, 6),
        UsedBefore = TimeSpan.FromMilliseconds(row.GetInt32(7)),
        RevealedAt = StoredInterview.Moment(row, 8),
        QueuedAt = StoredInterview.Moment(row, 9),
    };
}
