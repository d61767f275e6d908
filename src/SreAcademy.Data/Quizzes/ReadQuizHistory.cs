using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>A learner's quizzes, newest first, running ones among them. Those whose time is up are finished before they are listed.</summary>
public sealed class ReadQuizHistory(AcademyDatabase database, StoredQuizzes quizzes, ReadQuiz quiz, TimeProvider time)
{
    public const int PageSize = 50;

    /// <param name="page">From 1.</param>
    public async Task<QuizHistory> HandleAsync(long learnerId, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        foreach (var key in await LateAsync(learnerId, cancellation))
            await quiz.HandleAsync(learnerId, key, cancellation);
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        // One more than is shown tells whether there are more.
        var rows = await QuizLists.PageAsync(work, quizzes, learnerId, PageSize + 1, (int)Math.Min(int.MaxValue, (page - 1L) * PageSize));
        return new QuizHistory([.. rows.Take(PageSize).OfType<QuizSummary>()], rows.Count > PageSize);
    }

    // On a connection of its own, which is given back before another is asked for: many learners at once must not wait for each other's second one.
    private async Task<List<string>> LateAsync(long learnerId, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        var late = (StudyMoment.Now(time) - StoredQuiz.Grace).ToUnixTimeMilliseconds();
        return await work.ListAsync(QuizLists.Late, row => row.GetString(0), learnerId, late);
    }
}
