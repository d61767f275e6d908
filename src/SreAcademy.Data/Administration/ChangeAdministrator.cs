using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Makes somebody an administrator, or takes it back; oneself too, as long as another one is left who may sign in.</summary>
public sealed class ChangeAdministrator(GroupWriter writer, TimeProvider time)
{
    public Task<PersonOutcome> HandleAsync(long actorId, long subjectId, bool isAdministrator, CancellationToken cancellation = default) => writer.WriteAsync<PersonOutcome>(actorId, async work =>
    {
        var people = await AdministratorTable.LockAllAsync(work, actorId, subjectId);
        if (people.FirstOrDefault(person => person.Id == actorId) is not { Administers: true })
            return new PersonOutcome.NotAllowed();
        if (people.FirstOrDefault(person => person.Id == subjectId) is not { IsAccount: true } subject)
            return new PersonOutcome.Unknown();
        if (subject.IsAdministrator == isAdministrator)
            return new PersonOutcome.Changed();
        if (isAdministrator && subject.IsDisabled)
            return new PersonOutcome.CannotAdminister();
        if (!isAdministrator && !people.Any(person => person.Administers && person.Id != subjectId))
            return new PersonOutcome.LastAdministrator();
        await AdministratorTable.SetAdministratorAsync(work, subjectId, isAdministrator);
        var action = isAdministrator ? AuditActions.AdministratorMade : AuditActions.AdministratorUnmade;
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), actorId, action, new AuditBody(), subjectId: subjectId);
        return new PersonOutcome.Changed();
    }, cancellation);
}
