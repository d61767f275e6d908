using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>The table <c>interview_questions</c>. Each command writes its own columns: what the two seats do at once stays beside each other.</summary>
internal static class InterviewQuestionTable
{
    private static readonly Statement All = new(
        $"SELECT {StoredQuestion.Columns} FROM interview_questions q WHERE q.interview_id = @id ORDER BY q.place");

    private static readonly Statement One = new($"SELECT {StoredQuestion.Columns} FROM interview_questions q WHERE q.interview_id = @id AND q.place = @number");

    private static readonly Statement Insert = new("""
        INSERT INTO interview_questions (interview_id, place, card_id, topic_slug, level, body, answer, interviewer_notes, running_since, used_milliseconds)
        VALUES (@id, @number, @card, @topic, @level, @body, '', '', @since, 0)
        """);

    private static readonly Statement Answer = new("UPDATE interview_questions SET answer = @text WHERE interview_id = @id AND place = @number");

    private static readonly Statement Notes = new("UPDATE interview_questions SET interviewer_notes = @text WHERE interview_id = @id AND place = @number");

    private static readonly Statement Clock = new("UPDATE interview_questions SET running_since = @since, used_milliseconds = @used WHERE interview_id = @id AND place = @number");

    private static readonly Statement Reveal = new("UPDATE interview_questions SET revealed_at = @now WHERE interview_id = @id AND place = @number");

    private static readonly Statement Ticks = new("UPDATE interview_questions SET ticks = @ticks WHERE interview_id = @id AND place = @number");

    private static readonly Statement FollowUps = new("UPDATE interview_questions SET follow_ups_asked = @asked WHERE interview_id = @id AND place = @number");

    private static readonly Statement Queued = new("UPDATE interview_questions SET queued_at = @now WHERE interview_id = @id AND place = @number");

    public static ValueTask<List<StoredQuestion>> ReadAsync(DatabaseWork work, long interviewId) => work.ListAsync(All, StoredQuestion.Read, interviewId);

    public static async ValueTask<StoredQuestion> ReadAsync(DatabaseWork work, long interviewId, int place) =>
        (await work.FirstAsync(One, StoredQuestion.Read, interviewId, place))!;

    /// <param name="since">When its clock begins; null for a question that waits its turn.</param>
    public static ValueTask<int> AddAsync(DatabaseWork work, long interviewId, int place, AskedQuestion question, DateTimeOffset? since) => work.ExecuteAsync(
        Insert, interviewId, place, question.CardId, question.TopicSlug, (int?)question.Level, InterviewJson.Text(question), since?.ToUnixTimeMilliseconds());

    public static ValueTask<int> WriteAnswerAsync(DatabaseWork work, long interviewId, int place, string text) => work.ExecuteAsync(Answer, text, interviewId, place);

    public static ValueTask<int> WriteNotesAsync(DatabaseWork work, long interviewId, int place, string text) => work.ExecuteAsync(Notes, text, interviewId, place);

    public static ValueTask<int> StartClockAsync(DatabaseWork work, long interviewId, StoredQuestion question, DateTimeOffset now) =>
        work.ExecuteAsync(Clock, now.ToUnixTimeMilliseconds(), (int)question.UsedBefore.TotalMilliseconds, interviewId, question.Place);

    public static ValueTask<int> StopClockAsync(DatabaseWork work, long interviewId, StoredQuestion question, DateTimeOffset now) =>
        work.ExecuteAsync(Clock, null, (int)question.Used(now).TotalMilliseconds, interviewId, question.Place);

    public static ValueTask<int> RevealAsync(DatabaseWork work, long interviewId, int place, DateTimeOffset now) =>
        work.ExecuteAsync(Reveal, now.ToUnixTimeMilliseconds(), interviewId, place);

    public static ValueTask<int> TickAsync(DatabaseWork work, long interviewId, int place, IReadOnlyList<PointTick> ticks) =>
        work.ExecuteAsync(Ticks, InterviewJson.Text(ticks), interviewId, place);

    public static ValueTask<int> AskAsync(DatabaseWork work, long interviewId, int place, IReadOnlyList<int> followUps) =>
        work.ExecuteAsync(FollowUps, InterviewJson.Text(followUps), interviewId, place);

    public static ValueTask<int> QueueAsync(DatabaseWork work, long interviewId, int place, DateTimeOffset now) =>
        work.ExecuteAsync(Queued, now.ToUnixTimeMilliseconds(), interviewId, place);
}
