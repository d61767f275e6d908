using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Lets somebody in again who was shut out; sessions of before stay ended.</summary>
public sealed class EnablePerson(GroupWriter writer, TimeProvider time)
{
    public Task<PersonOutcome> HandleAsync(long actorId, long subjectId, CancellationToken cancellation = default) => writer.WriteAsync<PersonOutcome>(actorId, async work =>
    {
        var people = await AdministratorTable.LockAllAsync(work, actorId, subjectId);
        if (people.FirstOrDefault(person => person.Id == actorId) is not { Administers: true })
            return new PersonOutcome.NotAllowed();
        if (people.FirstOrDefault(person => person.Id == subjectId) is not { IsAccount: true } subject)
            return new PersonOutcome.Unknown();
        if (!subject.IsDisabled)
            return new PersonOutcome.Changed();
        await AdministratorTable.SetDisabledAsync(work, subjectId, null);
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), actorId, AuditActions.PersonEnabled, new AuditBody(), subjectId: subjectId);
        return new PersonOutcome.Changed();
    }, cancellation);
}
