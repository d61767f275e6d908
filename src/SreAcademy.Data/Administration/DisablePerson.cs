using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Administration;

/// <summary>
/// Shuts somebody out of the site: nothing is deleted, all sessions end, and teams that are without a lead now are told. Whoever calls it also has
/// this process look at its sessions anew, so that live pages close.
/// </summary>
public sealed class DisablePerson(GroupWriter writer, PracticeChanges changes, TimeProvider time)
{
    public Task<PersonOutcome> HandleAsync(long actorId, long subjectId, CancellationToken cancellation = default) => writer.WriteAsync<PersonOutcome>(actorId, async work =>
    {
        var now = StudyMoment.Now(time);
        await LeadGone.LockTeamsAsync(work, subjectId);
        var people = await AdministratorTable.LockAllAsync(work, actorId, subjectId);
        if (people.FirstOrDefault(person => person.Id == actorId) is not { Administers: true })
            return new PersonOutcome.NotAllowed();
        if (people.FirstOrDefault(person => person.Id == subjectId) is not { IsAccount: true } subject)
            return new PersonOutcome.Unknown();
        if (subjectId == actorId)
            return new PersonOutcome.Oneself();
        if (subject.IsDisabled)
            return new PersonOutcome.Changed();
        foreach (var team in await LeadGone.TellAsync(work, now, subjectId))
            work.AfterCommit(() => changes.Publish(TeamChanges.KeyOf(team.Key)));
        await AdministratorTable.SetDisabledAsync(work, subjectId, now);
        await AuditTable.WriteAsync(work, now, actorId, AuditActions.PersonDisabled, new AuditBody(), subjectId: subjectId);
        return new PersonOutcome.Changed();
    }, cancellation);
}
