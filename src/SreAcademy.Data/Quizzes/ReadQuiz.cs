using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>Reads a learner's quiz. One whose time is up is finished before it is shown.</summary>
public sealed class ReadQuiz(AcademyDatabase database, GroupWriter writer, StoredQuizzes quizzes, QuizEnding ending, TimeProvider time)
{
    /// <returns>Null where the learner has no such quiz.</returns>
    public async Task<QuizSheet?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        var (isLate, sheet) = await LookAsync(learnerId, key, cancellation);
        return isLate ? await writer.WriteAsync(learnerId, lane => FinishAsync(lane, learnerId, key), cancellation) : sheet;
    }

    // Its connection is given back before the writer is asked, which needs one too.
    private async Task<(bool IsLate, QuizSheet? Sheet)> LookAsync(long learnerId, string key, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await quizzes.FindAsync(work, learnerId, key) is not { } quiz)
            return (false, null);
        if (!quiz.IsFinished && quiz.IsLateAt(StudyMoment.Now(time)))
            return (true, null);
        return (false, await quizzes.ItemsAsync(work, quiz) is { } items ? quiz.Sheet([.. items.Select(stored => stored.Item)]) : null);
    }

    private async ValueTask<QuizSheet?> FinishAsync(DatabaseWork work, long learnerId, string key) =>
        await quizzes.LockAsync(work, learnerId, key) is { } quiz ? (await ending.FinishAsync(work, quiz, StudyMoment.Now(time)))?.Sheet : null;
}
