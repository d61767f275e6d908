using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <summary>What an invitation's link leads to. Whoever has the token may know.</summary>
public sealed class ReadInvite(AcademyDatabase database, TimeProvider time)
{
    /// <param name="learnerId">Null for a visitor.</param>
    /// <param name="token">As it came from the link: anything.</param>
    /// <returns>Null where no invitation has such a token.</returns>
    public async Task<InviteSight?> HandleAsync(long? learnerId, string token, CancellationToken cancellation = default)
    {
        if (InviteToken.HashOf(token) is not { } hash)
            return null;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await InviteTable.FindAsync(work, hash, StudyMoment.Now(time)) is not { } found)
            return null;
        var seat = learnerId is { } id ? await TeamTable.SeatAsync(work, id, found.Id) : null;
        var leads = found.Invite.State == InviteState.Revoked ? [] : await MemberTable.ReadAsync(work, found.Id);
        return new InviteSight(
            found.Name, [.. leads.Where(member => member is { Role: TeamRole.Lead, IsDisabled: false }).Select(member => member.Name)], found.Invite.State, seat?.Key);
    }
}
