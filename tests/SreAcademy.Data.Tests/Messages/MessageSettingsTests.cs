using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Messages;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Messages;

public class MessageSettingsTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Digests_are_off_until_somebody_asks_for_them(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");
        Assert.Equal(new MessageSettings(DigestPace.Off, AssignmentMail: true, HasAddress: true), await site.Get<ReadMessageSettings>().HandleAsync(learner));
        Assert.Empty(await site.Get<ReadDigestReaders>().HandleAsync());

        Assert.IsType<SaveMessageSettingsOutcome.Saved>(await site.Get<SaveMessageSettings>().HandleAsync(learner, DigestPace.Daily, assignmentMail: false));

        Assert.Equal(new MessageSettings(DigestPace.Daily, AssignmentMail: false, HasAddress: true), await site.Get<ReadMessageSettings>().HandleAsync(learner));
        var reader = Assert.Single(await site.Get<ReadDigestReaders>().HandleAsync());
        Assert.Equal((learner, DigestPace.Daily, site.Time.Now, "Asia/Seoul", "ko"), (reader.LearnerId, reader.Pace, reader.Since, reader.Zone.Id, reader.Language));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_has_no_address_cannot_ask_for_mail(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        foreach (var nobody in new[] { await site.AddAsync(null, isGuest: true), await site.AddAsync("패스키"), 987_654L })
        {
            Assert.IsType<SaveMessageSettingsOutcome.NoAddress>(await site.Get<SaveMessageSettings>().HandleAsync(nobody, DigestPace.Weekly, assignmentMail: true));
            Assert.False((await site.Get<ReadMessageSettings>().HandleAsync(nobody)).HasAddress);
        }
        Assert.Empty(await site.Get<ReadDigestReaders>().HandleAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nothing_goes_to_an_address_that_nobody_has_proven(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드", "lead@example.org");
        var key = await site.CreateAsync(lead);
        var token = (await site.InviteAsync(lead, key)).Token;
        await site.AssignAsync(key, wholeTeam: true);
        var learner = await site.AddAsync("하나", "somebody.elses@example.org");
        await ProveAsync(site, learner, false);
        Assert.IsType<SaveMessageSettingsOutcome.Saved>(await site.Get<SaveMessageSettings>().HandleAsync(learner, DigestPace.Weekly, assignmentMail: true));
        await site.JoinAsync(learner, token);
        await site.Get<QueueMessage>().HandleAsync(new NewMessage("notice:987654", MessageChannel.Mail, "제목", "본문") { LearnerId = learner, CanBeStopped = true });

        Assert.True((await site.Get<ReadMessageSettings>().HandleAsync(learner)).NeedsProof);
        Assert.Empty(await site.Get<ReadDigestReaders>().HandleAsync());
        Assert.Empty(await site.Get<ReadUnsentNotices>().HandleAsync());
        Assert.Null(await site.Get<TakeNext>().HandleAsync(MessageChannel.Mail));

        await ProveAsync(site, learner, true);
        Assert.False((await site.Get<ReadMessageSettings>().HandleAsync(learner)).NeedsProof);
        Assert.Single(await site.Get<ReadDigestReaders>().HandleAsync());
        Assert.Single(await site.Get<ReadUnsentNotices>().HandleAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_notice_leads_nowhere_where_one_has_no_seat_any_more(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        var assignment = await site.AssignAsync(key, wholeTeam: true);
        var member = await site.MemberAsync(lead, key, "하나");
        await site.Get<ChangeRole>().HandleAsync(lead, key, member, TeamRole.Lead);
        site.Time.Now += TimeSpan.FromSeconds(1);
        await site.Get<ChangeRole>().HandleAsync(lead, key, member, TeamRole.Member);
        var address = $"/assignments/{await KeyAsync(site, assignment)}";
        Assert.Equal([$"/teams/{key}", $"/teams/{key}", address], (await site.Get<ReadNotices>().HandleAsync(member)).Select(notice => notice.Address).OrderDescending(StringComparer.Ordinal));

        Assert.IsType<LeaveTeamOutcome.Left>(await site.Get<LeaveTeam>().HandleAsync(member, key));
        Assert.Equal([null, null, null], (await site.Get<ReadNotices>().HandleAsync(member)).Select(notice => notice.Address));
        // Of who is there still, and of who comes back, everything leads on.
        Assert.Equal($"/teams/{key}", Assert.Single(await site.Get<ReadNotices>().HandleAsync(lead)).Address);
        await site.JoinAsync(member, (await site.InviteAsync(lead, key)).Token);
        Assert.Contains(address, (await site.Get<ReadNotices>().HandleAsync(member)).Select(notice => notice.Address));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Saving_the_same_again_does_not_begin_anew_and_stopping_stops_all(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");
        await site.Get<SaveMessageSettings>().HandleAsync(learner, DigestPace.Weekly, assignmentMail: true);
        var since = site.Time.Now;
        site.Time.Now += TimeSpan.FromDays(1);
        await site.Get<SaveMessageSettings>().HandleAsync(learner, DigestPace.Weekly, assignmentMail: true);
        Assert.Equal(since, Assert.Single(await site.Get<ReadDigestReaders>().HandleAsync()).Since);

        Assert.True(await site.Get<StopMessages>().HandleAsync(learner));
        Assert.True(await site.Get<StopMessages>().HandleAsync(learner));

        Assert.Equal(new MessageSettings(DigestPace.Off, AssignmentMail: false, HasAddress: true), await site.Get<ReadMessageSettings>().HandleAsync(learner));
        Assert.False(await site.Get<StopMessages>().HandleAsync(987_654));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Notices_are_ones_own_and_stay_new_until_they_were_seen(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (lead, other) = (await site.AddAsync("김리드"), await site.AddAsync("남"));
        var key = await site.CreateAsync(lead);
        await site.MemberAsync(lead, key, "첫째");
        var seen = Assert.Single(await site.Get<ReadNotices>().HandleAsync(lead));
        Assert.Equal((NoticeEvent.MemberJoined, "첫째", Teaming.TeamName, $"/teams/{key}", false), (seen.Kind, seen.Body.Person, seen.Body.Team, seen.Address, seen.IsRead));
        await site.MemberAsync(lead, key, "둘째");

        Assert.Equal(0, await site.Get<MarkNoticesRead>().HandleAsync(other, long.MaxValue));
        Assert.Equal(2, await site.Get<CountNotices>().HandleAsync(lead));
        Assert.Equal(1, await site.Get<MarkNoticesRead>().HandleAsync(lead, seen.Id));

        Assert.Equal(1, await site.Get<CountNotices>().HandleAsync(lead));
        Assert.Equal([("둘째", false), ("첫째", true)], (await site.Get<ReadNotices>().HandleAsync(lead)).Select(notice => (notice.Body.Person!, notice.IsRead)));
        Assert.Empty(await site.Get<ReadNotices>().HandleAsync(other));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Letters_are_written_about_fresh_unread_notices_of_assignments_to_those_who_have_not_stopped_them(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드", "lead@example.org");
        var key = await site.CreateAsync(lead);
        var token = (await site.InviteAsync(lead, key)).Token;
        await site.AssignAsync(key, wholeTeam: true);
        var people = new Dictionary<string, long>();
        foreach (var name in new[] { "a", "stopped", "read", "passkey", "disabled" })
        {
            people[name] = await site.AddAsync(name, name == "passkey" ? null : $"{name}@example.org");
            if (name == "stopped")
                await site.Get<StopMessages>().HandleAsync(people[name]);
            await site.JoinAsync(people[name], token);
        }
        await site.Get<MarkNoticesRead>().HandleAsync(people["read"], long.MaxValue);
        await site.DisableAsync(people["disabled"]);

        // The lead was told who joined, which is no letter.
        var notice = Assert.Single(await site.Get<ReadUnsentNotices>().HandleAsync());
        Assert.Equal((people["a"], NoticeEvent.Assigned, "온콜 첫 주", "ko"), (notice.LearnerId, notice.Kind, notice.Body.Track, notice.Language));

        // Taken up again after having stopped: nothing from before.
        await site.Get<SaveMessageSettings>().HandleAsync(people["stopped"], DigestPace.Off, assignmentMail: true);
        site.Time.Now += ReadUnsentNotices.Fresh;
        Assert.Equal([people["a"], people["stopped"]], (await site.Get<ReadUnsentNotices>().HandleAsync()).Select(unsent => unsent.LearnerId));
        await site.Get<QueueMessage>().HandleAsync(new NewMessage(MessageKeys.OfNotice(notice.Id), MessageChannel.Mail, "제목", "본문") { LearnerId = notice.LearnerId });
        Assert.DoesNotContain(await site.Get<ReadUnsentNotices>().HandleAsync(), unsent => unsent.Id == notice.Id);
        site.Time.Now += TimeSpan.FromMilliseconds(1);
        Assert.Empty(await site.Get<ReadUnsentNotices>().HandleAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_lead_says_where_digests_go_and_the_second_of_two_is_told(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        var save = site.Get<SaveTeamMessages>();

        Assert.Equal(new SaveTeamMessagesOutcome.Saved(2), await save.HandleAsync(lead, key, 1, " https://hooks.example.org/x ", DigestPace.Weekly));
        Assert.Equal(new SaveTeamMessagesOutcome.Saved(2), await save.HandleAsync(lead, key, 1, "https://hooks.example.org/x", DigestPace.Weekly));
        var current = new TeamMessages("https://hooks.example.org/x", DigestPace.Weekly, 2);
        Assert.Equal(new SaveTeamMessagesOutcome.Changed(current), await save.HandleAsync(lead, key, 1, "https://hooks.example.org/y", DigestPace.Daily));
        foreach (var address in new[] { "", "http://hooks.example.org/x", "hooks", "https://u:p@hooks.example.org/" })
            Assert.IsType<SaveTeamMessagesOutcome.BadAddress>(await save.HandleAsync(lead, key, 2, address, DigestPace.Daily));
        Assert.Equal(current, await site.Get<ReadTeamMessages>().HandleAsync(lead, key));

        var team = Assert.Single(await site.Get<ReadTeamDigests>().HandleAsync());
        Assert.Equal((Teaming.TeamName, DigestPace.Weekly, 1, site.Time.Now, "Asia/Seoul"), (team.Name, team.Pace, team.Members, team.Since, team.Zone.Id));
        Assert.Equal(new SaveTeamMessagesOutcome.Saved(3), await save.HandleAsync(lead, key, 2, "", DigestPace.Off));
        Assert.Empty(await site.Get<ReadTeamDigests>().HandleAsync());
        Assert.Equal([AuditActions.TeamCreated, AuditActions.TeamMessagesChanged, AuditActions.TeamMessagesChanged], site.Audit());
        await using var context = site.Database.Context();
        Assert.DoesNotContain(await context.Audit.Select(row => row.Body).ToListAsync(), body => body.Contains("hooks", StringComparison.Ordinal));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_webhook_is_taken_with_the_address_the_team_has_then(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        await site.Get<SaveTeamMessages>().HandleAsync(lead, key, 1, "https://hooks.example.org/x", DigestPace.Weekly);
        var team = Assert.Single(await site.Get<ReadTeamDigests>().HandleAsync());
        foreach (var message in new[] { "team:1", "team:2" })
            await site.Get<QueueMessage>().HandleAsync(new NewMessage(message, MessageChannel.Webhook, team.Name, "{}") { TeamId = team.Id });
        await site.Get<SaveTeamMessages>().HandleAsync(lead, key, 2, "https://hooks.example.org/y", DigestPace.Weekly);

        Assert.Equal(("https://hooks.example.org/y", (long?)null), await site.Get<TakeNext>().HandleAsync(MessageChannel.Webhook) is { } taken ? (taken.Address, taken.LearnerId) : default);
        await site.Get<ArchiveTeam>().HandleAsync(lead, key);
        Assert.Null(await site.Get<TakeNext>().HandleAsync(MessageChannel.Webhook));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_lead_sees_what_became_of_the_last_digest(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        await site.Get<SaveTeamMessages>().HandleAsync(lead, key, 1, "https://hooks.example.org/x", DigestPace.Weekly);
        var team = Assert.Single(await site.Get<ReadTeamDigests>().HandleAsync()).Id;
        Assert.Null((await site.Get<ReadTeamMessages>().HandleAsync(lead, key))!.Last);
        foreach (var message in new[] { "team:1", "team:2" })
            await site.Get<QueueMessage>().HandleAsync(new NewMessage(message, MessageChannel.Webhook, "팀", "{}") { TeamId = team });

        await site.Get<ConfirmSent>().HandleAsync((await site.Get<TakeNext>().HandleAsync(MessageChannel.Webhook))!.Id);
        Assert.Equal(new LastPost(site.Time.Now, null), (await site.Get<ReadTeamMessages>().HandleAsync(lead, key))!.Last);
        await site.Get<RecordFailure>().HandleAsync((await site.Get<TakeNext>().HandleAsync(MessageChannel.Webhook))!.Id, "http 404");
        Assert.Equal(new LastPost(site.Time.Now, "http 404"), (await site.Get<ReadTeamMessages>().HandleAsync(lead, key))!.Last);
    }

    private static async Task ProveAsync(Teaming site, long learner, bool isProven)
    {
        await using var context = site.Database.Context();
        await context.Learners.Where(row => row.Id == learner).ExecuteUpdateAsync(row => row.SetProperty(one => one.EmailConfirmed, isProven));
    }

    private static async Task<string> KeyAsync(Teaming site, long assignment)
    {
        await using var context = site.Database.Context();
        return await context.Assignments.Where(row => row.Id == assignment).Select(row => row.Key).SingleAsync();
    }
}
