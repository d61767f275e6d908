using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>Ends a quiz; an exam is judged now, with all that follows for the memory of cards, in one transaction, once.</summary>
public sealed class FinishQuiz(GroupWriter writer, StoredQuizzes quizzes, QuizEnding ending, TimeProvider time)
{
    public Task<FinishOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => FinishAsync(work, learnerId, key), cancellation);

    private async ValueTask<FinishOutcome> FinishAsync(DatabaseWork work, long learnerId, string key)
    {
        if (await quizzes.LockAsync(work, learnerId, key) is not { } quiz)
            return new FinishOutcome.Unknown();
        return await ending.FinishAsync(work, quiz, StudyMoment.Now(time)) is { Sheet: var sheet } ? new FinishOutcome.Done(sheet, quiz.IsFinished) : new FinishOutcome.Unknown();
    }
}
