namespace SreAcademy.Data.Quizzes;

/// <summary>What is written to <c>quizzes</c>; whoever changes a row has locked it.</summary>
internal static class QuizTable
{
    /// <summary>Held while a quiz is begun, so that a learner's beginnings go one after the other.</summary>
    public static readonly Statement LockLearner = new("SELECT id FROM learners WHERE id = @learner AND disabled_at IS NULL") { LocksRows = true };

    public static readonly Statement ByStart = new("SELECT key FROM quizzes WHERE learner_id = @learner AND start_id = @start");

    /// <summary>Those whose time is up will be finished when they are next looked at.</summary>
    public static readonly Statement CountRunning = new("""
        SELECT count(*) FROM quizzes WHERE learner_id = @learner AND finished_at IS NULL AND (ends_at IS NULL OR ends_at >= @now)
        """);

    public static readonly Statement Insert = new("""
        INSERT INTO quizzes (key, learner_id, start_id, plan, questions, started_at, ends_at, position, version)
        VALUES (@key, @learner, @start, @plan, @count, @now, @ends_at, @position, @version) RETURNING id
        """);

    private static readonly Statement Update = new("UPDATE quizzes SET position = @position, finished_at = @finished_at, version = @version WHERE id = @id");

    /// <returns>The quiz with its next version.</returns>
    public static async ValueTask<StoredQuiz> WriteAsync(DatabaseWork work, StoredQuiz quiz)
    {
        var next = quiz with { Version = quiz.Version + 1 };
        await work.ExecuteAsync(Update, next.Position, next.FinishedAt?.ToUnixTimeMilliseconds(), next.Version, next.Id);
        return next;
    }
}
