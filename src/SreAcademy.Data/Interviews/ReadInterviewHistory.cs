using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>The interviews a learner sits or sat in, on whichever seat.</summary>
public sealed class ReadInterviewHistory(AcademyDatabase database, TimeProvider time)
{
    /// <returns>The latest 200, latest first.</returns>
    public async Task<IReadOnlyList<InterviewSummary>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await HistoryTable.ReadAsync(work, learnerId, StudyMoment.Now(time));
    }
}
