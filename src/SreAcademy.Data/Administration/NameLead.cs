using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Administration;

public abstract record NameLeadOutcome
{
    private NameLeadOutcome()
    {
    }

    public sealed record Named : NameLeadOutcome;

    /// <summary>Its leads decide; administrators have no seat in it.</summary>
    public sealed record HasLead : NameLeadOutcome;

    /// <summary>Left meanwhile, or may not sign in.</summary>
    public sealed record NotAMember : NameLeadOutcome;

    public sealed record Unknown : NameLeadOutcome;

    /// <summary>Who asks is no administrator, or not any more.</summary>
    public sealed record NotAllowed : NameLeadOutcome;
}

/// <summary>Gives a team whose leads are all gone a lead from among its members; all that an administrator may do in a team of others.</summary>
public sealed class NameLead(GroupWriter writer, PracticeChanges changes, TimeProvider time)
{
    private static readonly Statement Find = new("SELECT id, name FROM teams WHERE key = @key") { LocksRows = true };

    public Task<NameLeadOutcome> HandleAsync(long actorId, string teamKey, long memberId, CancellationToken cancellation = default)
    {
        var key = StoredText.Of(teamKey);
        return writer.WriteAsync<NameLeadOutcome>(TeamWrites.LaneOf(key), async work =>
        {
            var team = await work.FirstAsync(Find, row => ((long Id, string Name)?)(row.GetInt64(0), row.GetString(1)), key);
            if (!await AdministratorTable.LockAsync(work, actorId))
                return new NameLeadOutcome.NotAllowed();
            if (team is not var (teamId, name))
                return new NameLeadOutcome.Unknown();
            var members = await MemberTable.ReadAsync(work, teamId);
            if (members.Any(member => member.Leads(member.Role)))
                return new NameLeadOutcome.HasLead();
            if (members.FirstOrDefault(member => member.Id == memberId && !member.IsDisabled) is null)
                return new NameLeadOutcome.NotAMember();
            var now = StudyMoment.Now(time);
            await MemberTable.ChangeRoleAsync(work, teamId, memberId, TeamRole.Lead);
            await AuditTable.WriteAsync(work, now, actorId, AuditActions.RoleChanged, new AuditBody(name, Before: "member", After: "lead"), teamId, memberId);
            await TeamNotices.TellAsync(work, now, [memberId], NoticeEvent.RoleChanged, key, new NoticeBody(name, Role: TeamRole.Lead), TeamNotices.AddressOf(key));
            work.AfterCommit(() => changes.Publish(TeamChanges.KeyOf(key)));
            return new NameLeadOutcome.Named();
        }, cancellation);
    }
}
