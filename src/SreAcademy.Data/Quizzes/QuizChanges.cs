using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>Small changes of a running quiz, each to one question, within a transaction.</summary>
public sealed class QuizChanges(StoredQuizzes quizzes, QuizEnding ending, TimeProvider time)
{
    /// <param name="change">What it leaves as it is, is not written.</param>
    internal async ValueTask<ChangeOutcome> ChangeAsync(DatabaseWork work, long learnerId, string key, int place, Func<StoredQuiz, QuizItem, (StoredQuiz, QuizItem)> change)
    {
        if (await quizzes.LockAsync(work, learnerId, key) is not { } found)
            return new ChangeOutcome.Unknown();
        if (await quizzes.ItemAsync(work, found, place) is not { } asked)
            return new ChangeOutcome.NotAsked();
        if (await ending.IfLateAsync(work, found, StudyMoment.Now(time)) is not { } quiz)
            return new ChangeOutcome.Unknown();
        if (quiz.IsFinished)
            return new ChangeOutcome.Finished();
        var (quizAfter, itemAfter) = change(quiz, asked.Item);
        if (itemAfter != asked.Item)
            await QuizQuestionTable.WriteAsync(work, quiz.Id, asked with { Item = itemAfter });
        if (itemAfter != asked.Item || quizAfter != quiz)
            quizAfter = await QuizTable.WriteAsync(work, quizAfter);
        return new ChangeOutcome.Changed(itemAfter, quizAfter.Version);
    }
}
