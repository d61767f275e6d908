using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class OwnAssignmentTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_is_put_off_is_not_mentioned_for_a_while_and_only_oneself_knows(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var key = await tracking.AssignedAsync();
        var (snooze, today) = (tracking.Get<SnoozeAssignment>(), Tracking.Today);
        var before = Assert.Single((await tracking.ViewAsync(key, tracking.Member)).Members);

        foreach (var day in new[] { today, DateOnly.MinValue, today.AddDays(SnoozeAssignment.MostDays + 1), DateOnly.MaxValue })
            Assert.Equal(new AssignmentOutcome.BadDay(SnoozeAssignment.MostDays), await snooze.HandleAsync(tracking.Member, key, day));
        Assert.IsType<AssignmentOutcome.Done>(await snooze.HandleAsync(tracking.Member, key, today.AddDays(2)));

        Assert.Equal((today.AddDays(2), true), ((await tracking.OwnAsync()).SnoozedUntil!.Value, (await tracking.OwnAsync()).IsSnoozed));
        Assert.Null((await tracking.OwnAsync(tracking.Lead)).SnoozedUntil);
        var after = Assert.Single((await tracking.ViewAsync(key)).Members, member => member.Id == tracking.Member);
        Assert.Equal((before.Pace, before.DoneDay, before.Help, 1), (after.Pace, after.DoneDay, after.Help, tracking.News(tracking.Member).Count));
        tracking.Teams.Time.Now += TimeSpan.FromDays(2);
        Assert.False((await tracking.OwnAsync()).IsSnoozed);
        Assert.IsType<AssignmentOutcome.Done>(await snooze.HandleAsync(tracking.Member, key, null));
        Assert.Null((await tracking.OwnAsync()).SnoozedUntil);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_call_for_help_reaches_the_leads_once_until_it_is_settled(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (second, other) = (await tracking.MemberAsync("박리드"), await tracking.MemberAsync("최멤버"));
        await tracking.Get<ChangeRole>().HandleAsync(tracking.Lead, tracking.Key, second, TeamRole.Lead);
        var key = await tracking.AssignedAsync();
        var (ask, settle, asked) = (tracking.Get<AskForHelp>(), tracking.Get<SettleHelp>(), tracking.Teams.Time.Now);

        Assert.Equal(new AssignmentOutcome.LongNote(TeamLimits.LongestNote + 1), await ask.HandleAsync(tracking.Member, key, new string('가', TeamLimits.LongestNote + 1)));
        Assert.IsType<AssignmentOutcome.Done>(await ask.HandleAsync(tracking.Member, key, " 번 레이트가 어려워요 "));
        tracking.Teams.Time.Now += TimeSpan.FromHours(1);
        Assert.IsType<AssignmentOutcome.Done>(await ask.HandleAsync(tracking.Member, key, "번 레이트가 어려워요"));
        Assert.IsType<AssignmentOutcome.Done>(await ask.HandleAsync(tracking.Member, key, "두 창이 어려워요"));

        foreach (var lead in new[] { tracking.Lead, second })
        {
            var told = Assert.Single(tracking.News(lead), notice => notice.Kind == NoticeEvent.HelpAsked);
            Assert.Equal(("이멤버", "번 레이트가 어려워요", $"/assignments/{key}"), (Teaming.BodyOf(told).Person!, Teaming.BodyOf(told).Note!, told.Address!));
        }
        Assert.DoesNotContain(tracking.News(other), notice => notice.Kind == NoticeEvent.HelpAsked);
        var help = new HelpCall(asked, "두 창이 어려워요");
        Assert.Equal([null, null, help, null], (await tracking.ViewAsync(key)).Members.Select(member => member.Help));
        Assert.Equal(help, (await tracking.OwnAsync()).Seen.Help);

        Assert.IsType<AssignmentOutcome.NotLead>(await settle.HandleAsync(other, key, tracking.Member));
        Assert.IsType<AssignmentOutcome.NotAssigned>(await settle.HandleAsync(tracking.Lead, key, 987_654_321));
        Assert.IsType<AssignmentOutcome.Done>(await settle.HandleAsync(tracking.Lead, key, tracking.Member));
        Assert.IsType<AssignmentOutcome.Done>(await settle.HandleAsync(tracking.Lead, key, tracking.Member));
        Assert.Null((await tracking.OwnAsync()).Seen.Help);

        Assert.IsType<AssignmentOutcome.Done>(await ask.HandleAsync(tracking.Member, key, ""));
        Assert.Equal(2, tracking.News(second).Count(notice => notice.Kind == NoticeEvent.HelpAsked));
        Assert.IsType<AssignmentOutcome.Done>(await settle.HandleAsync(tracking.Member, key, tracking.Member));
        Assert.Null((await tracking.OwnAsync()).Seen.Help);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_looks_at_a_team_hears_of_what_is_assigned_and_asked(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var heard = new SemaphoreSlim(0);
        using var subscription = tracking.Get<PracticeChanges>().Subscribe(TeamChanges.KeyOf(tracking.Key), () =>
        {
            heard.Release();
            return Task.CompletedTask;
        });

        var track = await tracking.SavedAsync();
        await heard.WaitAsync();
        var key = Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms())).Key;
        await heard.WaitAsync();
        await tracking.Get<AskForHelp>().HandleAsync(tracking.Member, key, "");
        await heard.WaitAsync();
        await tracking.Get<EndAssignment>().HandleAsync(tracking.Lead, key);
        await heard.WaitAsync();
    }
}
