namespace SreAcademy.Data.Quizzes;

/// <summary>표시: marks a question to come back to, or takes the mark away.</summary>
public sealed class FlagQuestion(GroupWriter writer, QuizChanges changes)
{
    public Task<ChangeOutcome> HandleAsync(long learnerId, string key, int place, bool flagged, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        work => changes.ChangeAsync(work, learnerId, key, place, (quiz, item) => (quiz, item with { Flagged = flagged })),
        cancellation);
}
