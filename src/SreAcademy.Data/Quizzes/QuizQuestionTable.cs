using System.Data.Common;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Quizzes;

/// <summary>The table <c>quiz_questions</c>: the question itself never changes, what became of it does.</summary>
internal static class QuizQuestionTable
{
    private const string Columns = """
        i.place, i.body, i.response, i.is_right, i.score, i.confidence, i.self_graded, i.hint_used, i.flagged, i.duration_milliseconds, i.answered_at, i.answer_id, i.recorded
        """;

    public static readonly Statement One = new($"SELECT {Columns} FROM quiz_questions i WHERE i.quiz_id = @quiz AND i.place = @number");

    public static readonly Statement OfQuiz = new($"SELECT {Columns} FROM quiz_questions i WHERE i.quiz_id = @quiz ORDER BY i.place");

    private static readonly Statement Insert = new("""
        INSERT INTO quiz_questions (quiz_id, place, card_id, kind, topic_slug, level, body, flagged, hint_used, self_graded)
        VALUES (@quiz, @number, @card, @kind, @topic, @level, @body, @no, @no, @no)
        """);

    private static readonly Statement Update = new("""
        UPDATE quiz_questions SET response = @response, is_right = @right, score = @score, confidence = @confidence, self_graded = @self, hint_used = @hint,
            flagged = @flagged, duration_milliseconds = @duration, answered_at = @now, answer_id = @answer, recorded = @recorded
        WHERE quiz_id = @quiz AND place = @number
        """);

    public static ValueTask<int> AddAsync(DatabaseWork work, long quizId, int place, Question question, string body) => work.ExecuteAsync(
        Insert, quizId, place, question.CardId, (int)question.Kind, question.TopicSlug, (int?)question.Level, body, false);

    public static ValueTask<int> WriteAsync(DatabaseWork work, long quizId, StoredItem stored)
    {
        var item = stored.Item;
        return work.ExecuteAsync(
            Update, item.Response is null ? null : QuizJson.Write(item.Response), item.IsRight, item.Score, (int?)item.Confidence, item.SelfGraded, item.HintUsed,
            item.Flagged, (int?)item.Duration?.TotalMilliseconds, item.AnsweredAt?.ToUnixTimeMilliseconds(), stored.AnswerId, (int?)item.Recorded, quizId, item.Place);
    }

    /// <summary>Throws what <see cref="QuizJson.IsUnreadable"/> knows for a text that cannot be read.</summary>
    public static StoredItem Read(DbDataReader row) => new(
        new QuizItem
        {
            Place = row.GetInt32(0),
            Question = QuizJson.ReadQuestion(row.GetString(1)),
            Response = row.IsDBNull(2) ? null : QuizJson.ReadResponse(row.GetString(2)),
            IsRight = row.IsDBNull(3) ? null : row.GetBoolean(3),
            Score = row.IsDBNull(4) ? null : row.GetDouble(4),
            Confidence = row.IsDBNull(5) ? null : (Confidence)row.GetInt32(5),
            SelfGraded = row.GetBoolean(6),
            HintUsed = row.GetBoolean(7),
            Flagged = row.GetBoolean(8),
            Duration = row.IsDBNull(9) ? null : TimeSpan.FromMilliseconds(row.GetInt32(9)),
            AnsweredAt = StoredQuizzes.Moment(row, 10),
            Recorded = row.IsDBNull(12) ? null : (Rating)row.GetInt32(12),
        },
        row.IsDBNull(11) ? null : row.GetString(11));
}
