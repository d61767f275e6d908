using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>Whether an interview has changed since it was read: for those who look from another instance, every few seconds.</summary>
public sealed class ReadInterviewVersion(AcademyDatabase database)
{
    /// <returns>Null where there is no such interview or it is none of the learner's.</returns>
    public async Task<int?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await InterviewTable.VersionAsync(work, StoredText.Of(key), learnerId);
    }
}
