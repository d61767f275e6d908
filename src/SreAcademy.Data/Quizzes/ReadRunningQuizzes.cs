using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>What a learner can go on with, newest first; at most <see cref="StartQuiz.MostRunning"/>.</summary>
public sealed class ReadRunningQuizzes(AcademyDatabase database, StoredQuizzes quizzes, TimeProvider time)
{
    public async Task<IReadOnlyList<QuizSummary>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return [.. (await QuizLists.RunningAsync(work, quizzes, learnerId, StudyMoment.Now(time))).OfType<QuizSummary>()];
    }
}
