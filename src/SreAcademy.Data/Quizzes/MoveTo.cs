namespace SreAcademy.Data.Quizzes;

/// <summary>Remembers the question the learner is at: a reload and another device go on there.</summary>
public sealed class MoveTo(GroupWriter writer, QuizChanges changes)
{
    public Task<ChangeOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        work => changes.ChangeAsync(work, learnerId, key, place, (quiz, item) => (quiz with { Position = place }, item)),
        cancellation);
}
