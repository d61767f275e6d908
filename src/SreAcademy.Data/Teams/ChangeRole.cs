using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Makes somebody a lead, or a member again; oneself too, as long as another lead is there.</summary>
public sealed class ChangeRole(TeamWrites writes)
{
    private static readonly Refusals<ChangeRoleOutcome> Refused = new(new ChangeRoleOutcome.Unknown(), new ChangeRoleOutcome.NotLead(), new ChangeRoleOutcome.Archived());

    public Task<ChangeRoleOutcome> HandleAsync(long learnerId, string key, long memberId, TeamRole role, CancellationToken cancellation = default)
    {
        if (!Enum.IsDefined(role))
            throw new ArgumentOutOfRangeException(nameof(role), role, "a role that there is not");
        return writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            var members = await MemberTable.ReadAsync(work, seat.TeamId);
            if (members.FirstOrDefault(member => member.Id == memberId) is not { } subject)
                return new ChangeRoleOutcome.NotAMember();
            if (subject.Role == role)
                return new ChangeRoleOutcome.Changed();
            if (!members.Any(member => member.Leads(subject.Id == member.Id ? role : member.Role)))
                return new ChangeRoleOutcome.LastLead();
            await ChangeAsync(work, seat, subject, role);
            return new ChangeRoleOutcome.Changed();
        }, cancellation);
    }

    private async ValueTask ChangeAsync(DatabaseWork work, TeamSeat seat, TeamMember subject, TeamRole role)
    {
        var now = writes.Now;
        await MemberTable.ChangeRoleAsync(work, seat.TeamId, subject.Id, role);
        await AuditTable.WriteAsync(
            work, now, seat.LearnerId, AuditActions.RoleChanged, new AuditBody(seat.Name, Before: WordOf(subject.Role), After: WordOf(role)), seat.TeamId, subject.Id);
        if (subject.Id != seat.LearnerId)
            await TeamNotices.TellAsync(work, now, [subject.Id], NoticeEvent.RoleChanged, seat.Key, new NoticeBody(seat.Name, Role: role), TeamNotices.AddressOf(seat.Key));
        writes.Announce(work, seat.Key);
    }

    private static string WordOf(TeamRole role) => role == TeamRole.Lead ? "lead" : "member";
}
