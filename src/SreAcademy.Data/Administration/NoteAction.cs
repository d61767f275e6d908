using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Writes down what an administrator did that changes nothing in the database: a backup, a link, a test.</summary>
public sealed class NoteAction(GroupWriter writer, TimeProvider time)
{
    /// <param name="action">Of <see cref="AuditActions"/>.</param>
    /// <returns>False, and nothing is written, for whoever is no administrator.</returns>
    public Task<bool> HandleAsync(long actorId, string action, AuditBody body, long? subjectId = null, CancellationToken cancellation = default) => writer.WriteAsync(actorId, async work =>
    {
        if (!await AdministratorTable.LockAsync(work, actorId))
            return false;
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), actorId, action, body, subjectId: subjectId);
        return true;
    }, cancellation);
}
