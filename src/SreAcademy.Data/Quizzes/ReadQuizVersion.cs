namespace SreAcademy.Data.Quizzes;

/// <summary>Whether anything has changed in another tab: cheap enough to be asked every other second.</summary>
public sealed class ReadQuizVersion(AcademyDatabase database)
{
    private static readonly Statement Version = new("""
        SELECT q.version FROM quizzes q JOIN learners l ON l.id = q.learner_id WHERE q.learner_id = @learner AND q.key = @key AND l.disabled_at IS NULL
        """);

    /// <returns>Null where the learner has no such quiz.</returns>
    public async Task<int?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        if (!StoredQuizzes.IsKey(key))
            return null;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.FirstAsync<int?>(Version, row => row.GetInt32(0), learnerId, key);
    }
}
