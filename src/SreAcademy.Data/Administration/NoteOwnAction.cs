using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Writes down what the site did by its clock, or somebody at the server's terminal, where nobody is signed in.</summary>
public sealed class NoteOwnAction(GroupWriter writer, TimeProvider time)
{
    /// <param name="action">Of <see cref="AuditActions"/>.</param>
    /// <param name="body">With <see cref="AuditBody.By"/>.</param>
    public Task<bool> HandleAsync(string action, AuditBody body, long? subjectId = null, CancellationToken cancellation = default) => writer.WriteAsync(subjectId ?? 0, async work =>
    {
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), null, action, body, subjectId: subjectId);
        return true;
    }, cancellation);
}
