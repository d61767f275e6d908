using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Sends somebody out of a team. From then on neither sees anything of the other.</summary>
public sealed class RemoveMember(TeamWrites writes)
{
    private static readonly Refusals<RemoveMemberOutcome> Refused = new(new RemoveMemberOutcome.Unknown(), new RemoveMemberOutcome.NotLead(), new RemoveMemberOutcome.Archived());

    public Task<RemoveMemberOutcome> HandleAsync(long learnerId, string key, long memberId, CancellationToken cancellation = default) =>
        writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            // Whoever removes another lead is a lead, and stays.
            if (memberId == learnerId)
                return new RemoveMemberOutcome.Oneself();
            if (!await MemberTable.RemoveAsync(work, seat.TeamId, memberId))
                return new RemoveMemberOutcome.NotAMember();
            var now = writes.Now;
            await TeamNotices.TellAsync(work, now, [memberId], NoticeEvent.Removed, seat.Key, new NoticeBody(seat.Name), address: null);
            await AuditTable.WriteAsync(work, now, learnerId, AuditActions.MemberRemoved, new AuditBody(seat.Name), seat.TeamId, memberId);
            writes.Announce(work, seat.Key);
            return new RemoveMemberOutcome.Removed();
        }, cancellation);
}
