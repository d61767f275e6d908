using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>An interview as a learner who sits in it may see it now.</summary>
public sealed class ReadInterview(AcademyDatabase database, TimeProvider time)
{
    /// <returns>Null where there is no such interview or it is none of the learner's, which nobody can tell apart.</returns>
    public async Task<InterviewSheet?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await InterviewTable.ReadAsync(work, StoredText.Of(key), learnerId) is not { } found)
            return null;
        var questions = await InterviewQuestionTable.ReadAsync(work, found.Interview.Id);
        return InterviewView.Of(found, found.Interview.SeatOf(learnerId), questions, StudyMoment.Now(time));
    }
}
