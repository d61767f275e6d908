using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>What a learner's interviews came to, without the texts of their questions.</summary>
internal static class HistoryTable
{
    /// <summary>The latest; who wants older ones takes everything out.</summary>
    private const string Latest = """
        SELECT i.id FROM interviews i WHERE i.owner_id = @learner OR i.candidate_id = @learner ORDER BY i.created_at DESC, i.id DESC LIMIT 200
        """;

    private static readonly Statement Interviews = new(
        $"SELECT {StoredInterview.Columns} FROM interviews i WHERE i.id IN ({Latest}) ORDER BY i.created_at DESC, i.id DESC");

    private static readonly Statement Questions = new($"""
        SELECT q.interview_id, q.ticks, q.running_since, q.used_milliseconds
        FROM interview_questions q JOIN interviews i ON i.id = q.interview_id
        WHERE q.interview_id IN ({Latest}) AND q.place <= i.position AND i.started_at IS NOT NULL
        """);

    /// <returns>Latest first.</returns>
    public static async ValueTask<List<InterviewSummary>> ReadAsync(DatabaseWork work, long learnerId, DateTimeOffset now)
    {
        var questions = (await work.ListAsync(
            Questions,
            row => (
                Interview: row.GetInt64(0),
                Ticks: row.IsDBNull(1) ? null : InterviewJson.Ticks(row.GetString(1)),
                Used: InterviewClock.Used(TimeSpan.FromMilliseconds(row.GetInt32(3)), StoredInterview.Moment(row, 2), now)),
            learnerId)).ToLookup(question => question.Interview);
        return
        [
            .. (await work.ListAsync(Interviews, StoredInterview.Read, learnerId)).Select(interview => new InterviewSummary
            {
                Key = interview.Key,
                Seat = interview.SeatOf(learnerId),
                Paired = interview.Paired,
                Plan = interview.Plan,
                Phase = interview.Phase,
                CreatedAt = interview.CreatedAt,
                StartedAt = interview.StartedAt,
                FinishedAt = interview.FinishedAt,
                Questions = interview.Questions,
                Reached = questions[interview.Id].Count(),
                Used = questions[interview.Id].Aggregate(TimeSpan.Zero, (used, question) => used + question.Used),
                Coverage = interview.Phase == InterviewPhase.Finished ? CoverageOf(questions[interview.Id].Select(question => question.Ticks)) : null,
            }),
        ];
    }

    private static Coverage CoverageOf(IEnumerable<IReadOnlyList<PointTick>?> questions)
    {
        var judged = questions.OfType<IReadOnlyList<PointTick>>().ToList();
        return new Coverage(judged.Count, judged.Sum(ticks => ticks.Count(tick => tick.Made)), judged.Sum(ticks => ticks.Count));
    }
}
