using System.Globalization;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

/// <summary>Makes a link that brings people into a team.</summary>
public sealed class MakeInvite(TeamWrites writes)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private static readonly Refusals<MakeInviteOutcome> Refused = new(new MakeInviteOutcome.Unknown(), new MakeInviteOutcome.NotLead(), new MakeInviteOutcome.Archived());

    /// <param name="days">Until it expires, brought into 1–<see cref="TeamLimits.LongestInviteDays"/>.</param>
    /// <param name="uses">People it can bring in, brought into 1–<see cref="TeamLimits.MostInviteUses"/>.</param>
    public Task<MakeInviteOutcome> HandleAsync(long learnerId, string key, int days, int uses, CancellationToken cancellation = default) =>
        writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            var now = writes.Now;
            await InviteTable.RemoveExpiredBeforeAsync(work, seat.TeamId, now - Remembered);
            if (await InviteTable.CountUsableAsync(work, seat.TeamId, now) >= TeamLimits.MostInvites)
                return new MakeInviteOutcome.TooMany(TeamLimits.MostInvites);
            var token = InviteToken.New();
            var expires = now.AddDays(Math.Clamp(days, 1, TeamLimits.LongestInviteDays));
            var most = Math.Clamp(uses, 1, TeamLimits.MostInviteUses);
            var id = await InviteTable.AddAsync(work, seat.TeamId, InviteToken.HashOf(token)!, now, expires, most);
            await AuditTable.WriteAsync(
                work, now, learnerId, AuditActions.InviteMade,
                new AuditBody(seat.Name, After: expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { People = most }, seat.TeamId);
            writes.Announce(work, seat.Key);
            return new MakeInviteOutcome.Made(id, token, expires, most);
        }, cancellation);
}
