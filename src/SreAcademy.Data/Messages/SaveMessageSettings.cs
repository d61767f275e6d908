using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>Keeps what a learner wants to hear of by mail. What was chosen last holds: two tabs of one person are not worth a question.</summary>
public sealed class SaveMessageSettings(GroupWriter writer, TimeProvider time)
{
    public Task<SaveMessageSettingsOutcome> HandleAsync(long learnerId, DigestPace digest, bool assignmentMail, CancellationToken cancellation = default)
    {
        if (!Enum.IsDefined(digest))
            throw new ArgumentOutOfRangeException(nameof(digest), digest, "a pace that there is not");
        return writer.WriteAsync<SaveMessageSettingsOutcome>(learnerId, async work =>
        {
            var current = await MessageSettingsTable.ReadAsync(work, learnerId);
            if (!current.HasAddress)
                return new SaveMessageSettingsOutcome.NoAddress();
            // Sent again: since when it holds decides about the first digest, and stays.
            if ((current.Digest, current.AssignmentMail) != (digest, assignmentMail) && !await MessageSettingsTable.PutAsync(work, learnerId, digest, assignmentMail, StudyMoment.Now(time)))
                return new SaveMessageSettingsOutcome.NoAddress();
            return new SaveMessageSettingsOutcome.Saved();
        }, cancellation);
    }
}
