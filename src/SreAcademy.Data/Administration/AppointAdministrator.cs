using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Makes somebody an administrator at the server's terminal, where nobody has to be one.</summary>
public sealed class AppointAdministrator(GroupWriter writer, TimeProvider time)
{
    /// <returns>False where there is no such account, or it is one already.</returns>
    public Task<bool> HandleAsync(long subjectId, CancellationToken cancellation = default) => writer.WriteAsync(subjectId, async work =>
    {
        var people = await AdministratorTable.LockAllAsync(work, subjectId, subjectId);
        if (people.FirstOrDefault(person => person.Id == subjectId) is not { IsAccount: true, IsAdministrator: false })
            return false;
        await AdministratorTable.SetAdministratorAsync(work, subjectId, true);
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), null, AuditActions.AdministratorMade, new AuditBody { By = AuditBody.Command }, subjectId: subjectId);
        return true;
    }, cancellation);
}
