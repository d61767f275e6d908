using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Progress;

/// <summary>How often a learner who said to be so sure was right.</summary>
/// <param name="Answers">Judged ones.</param>
/// <param name="Right">Of them wholly right.</param>
public readonly record struct ConfidenceFigure(Confidence Confidence, int Answers, int Right);

/// <summary>
/// Confidence against correctness, over all quiz questions that were judged. What the learner judged (free recall, a claim) is left out: it would measure
/// the learner by the learner.
/// </summary>
public sealed class ReadConfidence(AcademyDatabase database)
{
    // The confidence stands in an index of the few questions that have one.
    private static readonly Statement Figures = new("""
        SELECT i.confidence, count(*), count(CASE WHEN i.is_right THEN 1 END) FROM quizzes q JOIN quiz_questions i ON i.quiz_id = q.id
        WHERE q.learner_id = @learner AND i.confidence IS NOT NULL AND i.is_right IS NOT NULL AND NOT i.self_graded
        GROUP BY i.confidence ORDER BY i.confidence
        """);

    /// <returns>Ascending; a step that was never chosen is left out.</returns>
    public async Task<IReadOnlyList<ConfidenceFigure>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(
            Figures, row => new ConfidenceFigure((Confidence)row.GetInt32(0), (int)row.GetInt64(1), (int)row.GetInt64(2)), learnerId);
    }
}
