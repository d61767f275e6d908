using System.Data.Common;
using SreAcademy.Core.Content;

namespace SreAcademy.Data.Quizzes;

/// <summary>Reads a learner's quizzes as lists, with their figures.</summary>
internal static class QuizLists
{
    private const string Columns = "q.id, q.key, q.plan, q.started_at, q.ends_at, q.finished_at";

    private const string Page = "FROM quizzes q WHERE q.learner_id = @learner ORDER BY q.started_at DESC, q.id DESC LIMIT @most OFFSET @skipped";

    private const string Running = "FROM quizzes q WHERE q.learner_id = @learner AND q.finished_at IS NULL AND (q.ends_at IS NULL OR q.ends_at >= @now)";

    private const string Figures = """
        SELECT i.quiz_id, i.topic_slug, i.level, count(*), count(i.response), count(CASE WHEN i.is_right THEN 1 END) FROM quiz_questions i
        """;

    private const string Grouped = "GROUP BY i.quiz_id, i.topic_slug, i.level ORDER BY i.quiz_id, min(i.place)";

    /// <summary>Time is up, and nobody has looked since.</summary>
    public static readonly Statement Late = new("SELECT q.key FROM quizzes q WHERE q.learner_id = @learner AND q.finished_at IS NULL AND q.ends_at < @now");

    private static readonly Statement PageRows = new($"SELECT {Columns} {Page}");

    private static readonly Statement PageFigures = new($"{Figures} WHERE i.quiz_id IN (SELECT q.id {Page}) {Grouped}");

    private static readonly Statement RunningRows = new($"SELECT {Columns} {Running} ORDER BY q.started_at DESC, q.id DESC");

    private static readonly Statement RunningFigures = new($"{Figures} WHERE i.quiz_id IN (SELECT q.id {Running}) {Grouped}");

    public static ValueTask<List<QuizSummary?>> PageAsync(DatabaseWork work, StoredQuizzes quizzes, long learnerId, int most, int skipped) =>
        ReadAsync(work, quizzes, PageRows, PageFigures, learnerId, most, skipped);

    public static ValueTask<List<QuizSummary?>> RunningAsync(DatabaseWork work, StoredQuizzes quizzes, long learnerId, DateTimeOffset now) =>
        ReadAsync(work, quizzes, RunningRows, RunningFigures, learnerId, now.ToUnixTimeMilliseconds());

    // Null stands where a quiz cannot be read.
    private static async ValueTask<List<QuizSummary?>> ReadAsync(DatabaseWork work, StoredQuizzes quizzes, Statement rows, Statement figures, params object?[] values)
    {
        var byQuiz = (await work.ListAsync(figures, Figure, values)).ToLookup(figure => figure.Quiz, figure => figure.Figure);
        return await work.ListAsync(rows, row => Summary(row, quizzes, byQuiz), values);
    }

    private static (long Quiz, QuizFigure Figure) Figure(DbDataReader row) => (row.GetInt64(0), new QuizFigure(
        row.IsDBNull(1) ? null : row.GetString(1),
        row.IsDBNull(2) ? null : (Level)row.GetInt32(2),
        (int)row.GetInt64(3),
        (int)row.GetInt64(4),
        (int)row.GetInt64(5)));

    private static QuizSummary? Summary(DbDataReader row, StoredQuizzes quizzes, ILookup<long, QuizFigure> figures) =>
        quizzes.ReadPlan(row.GetString(2), row.GetString(1)) is not { } plan ? null : new QuizSummary
        {
            Key = row.GetString(1),
            Plan = plan,
            StartedAt = StoredQuizzes.Moment(row, 3)!.Value,
            EndsAt = StoredQuizzes.Moment(row, 4),
            FinishedAt = StoredQuizzes.Moment(row, 5),
            Figures = [.. figures[row.GetInt64(0)]],
        };
}
