using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>No more letters that can be stopped, from the next one on: what waits to be sent is dropped when its turn comes. On the site one is told all the same.</summary>
public sealed class StopMessages(GroupWriter writer, TimeProvider time)
{
    /// <returns>False where there is no such learner any more, which comes to the same.</returns>
    public Task<bool> HandleAsync(long learnerId, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => MessageSettingsTable.PutAsync(work, learnerId, DigestPace.Off, assignmentMail: false, StudyMoment.Now(time)), cancellation);
}
