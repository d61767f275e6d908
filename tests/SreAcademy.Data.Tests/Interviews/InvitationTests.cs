using SreAcademy.Data.Interviews;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Interviews;

public class InvitationTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Looking_at_a_link_says_what_following_it_would(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        var open = await room.Invitation.HandleAsync(null, opened.Token);
        Assert.Equal((false, 3), (open!.IsTaken, open.Questions));
        Assert.Null(await room.Invitation.HandleAsync(null, "nothing"));
        Assert.Null(await room.Invitation.HandleAsync(null, ""));

        await room.Join.HandleAsync(room.Candidate, opened.Token);
        Assert.True((await room.Invitation.HandleAsync(null, opened.Token))!.IsTaken);
        Assert.False((await room.Invitation.HandleAsync(room.Candidate, opened.Token))!.IsTaken);
        Assert.False((await room.Invitation.HandleAsync(room.Owner, opened.Token))!.IsTaken);

        room.Time.Now += InviteLifetime.Default;
        Assert.Null(await room.Invitation.HandleAsync(null, opened.Token));
        Assert.NotNull(await room.Invitation.HandleAsync(room.Candidate, opened.Token));
        await room.Revoke.HandleAsync(room.Owner, opened.Key);
        Assert.Null(await room.Invitation.HandleAsync(room.Candidate, opened.Token));
    }
}
