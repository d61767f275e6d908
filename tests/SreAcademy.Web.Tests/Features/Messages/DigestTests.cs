using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

/// <summary>Digests of learners and of teams. Each test has its own site: they turn the clock by weeks.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    private readonly MessageSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    async Task IAsyncLifetime.DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_weekly_digest_comes_once_on_monday_with_what_there_is_to_do_today()
    {
        using var visitor = site.Visit();
        var learner = await JoinAsync(visitor, "weekly@example.org", DigestPace.Weekly);
        await site.ReviewAsync(learner);
        await ComposeAtAsync("2027-03-07 12:00");
        Assert.True(await NothingAsync());

        await ComposeAtAsync("2027-03-08 07:59");
        Assert.True(await NothingAsync());
        await ComposeAtAsync("2027-03-08 08:01");
        await ComposeAtAsync("2027-03-09 09:00");
        await site.DeliverAsync();

        var letter = await site.Mail.NextAsync();
        Assert.Matches(@"^\[SRE Academy\] 오늘 복습 \d+장 · 약 \d+분$", LetterSink.Header(letter, "Subject")!);
        Assert.Contains("https://academy.example.org/review", LetterSink.Body(letter));
        Assert.Contains("주 1회 요약을 신청해서", LetterSink.Body(letter));
        Assert.NotNull(LetterSink.Header(letter, "List-Unsubscribe"));
        Assert.True(await NothingAsync());
    }

    [Fact]
    public async Task Weeks_without_power_are_one_letter_later_in_the_week_and_not_several()
    {
        using var visitor = site.Visit();
        var learner = await JoinAsync(visitor, "off@example.org", DigestPace.Weekly);
        await site.ReviewAsync(learner);

        await ComposeAtAsync("2027-04-01 10:00");
        await ComposeAtAsync("2027-04-02 10:00");
        await site.DeliverAsync();

        await site.Mail.NextAsync();
        Assert.True(await NothingAsync());
    }

    [Fact]
    public async Task A_daily_digest_comes_from_monday_to_friday_and_not_to_those_who_did_not_ask()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var learner = await JoinAsync(visitor, "daily@example.org", DigestPace.Daily);
        await site.ReviewAsync(learner);
        await site.ReviewAsync(await JoinAsync(other, "unasked@example.org", DigestPace.Off));
        for (var day = 8; day <= 14; day++)
            await ComposeAtAsync($"2027-03-{day:00} 08:30");
        await site.DeliverAsync();

        for (var letter = 0; letter < 5; letter++)
            Assert.Contains("daily@example.org", LetterSink.Header(await site.Mail.NextAsync(), "To"));
        Assert.True(await NothingAsync());
    }

    [Fact]
    public async Task Nothing_to_say_is_no_letter_and_is_not_thought_about_twice()
    {
        using var visitor = site.Visit();
        await JoinAsync(visitor, "fresh@example.org", DigestPace.Weekly);

        await ComposeAtAsync("2027-03-08 08:30");
        await ComposeAtAsync("2027-03-09 08:30");

        Assert.True(await NothingAsync());
        Assert.Equal(1, await site.QueryAsync(context => context.Messages.CountAsync()));
    }

    [Fact]
    public async Task Own_assignments_stand_in_it_with_todays_share_and_a_reminder_comes_before_the_due_date()
    {
        using var visitor = site.Visit();
        using var leading = site.Visit();
        var learner = await JoinAsync(visitor, "assigned@example.org", DigestPace.Daily);
        var (_, assignment) = await AssignAsync(await JoinAsync(leading, "leads@example.org", DigestPace.Off), learner, wholeTeam: false);
        Assert.Equal(1, await site.ComposeLettersAsync());
        await site.DeliverAsync();
        Assert.Contains("과제를 받았어요: 온콜 첫 주", LetterSink.Header(await site.Mail.NextAsync(), "Subject"));

        await ComposeAtAsync("2027-03-08 08:30");
        await site.DeliverAsync();

        var text = LetterSink.Body(await site.Mail.NextAsync());
        Assert.Contains("- 온콜 첫 주 (결제)\n  3월 12일까지 · 오늘을 포함해 5일 남았어요 · 오늘 새 카드 1장", text.ReplaceLineEndings("\n"));
        Assert.Contains($"https://academy.example.org/assignments/{assignment}", text);

        At("2027-03-10 08:30");
        var due = site.Services.GetRequiredService<TellDueSoon>();
        Assert.Equal((1, 0), (await due.HandleAsync(), await due.HandleAsync()));
        Assert.Equal(1, await site.ComposeLettersAsync());
        await site.DeliverAsync();
        Assert.Contains("과제 마감이 가까워요: 온콜 첫 주 (결제, 3월 12일까지)", LetterSink.Header(await site.Mail.NextAsync(), "Subject"));
    }

    [Fact]
    public async Task A_teams_digest_has_means_once_a_week_and_no_names()
    {
        using var leading = site.Visit();
        var lead = await JoinAsync(leading, "lead@example.org", DigestPace.Off);
        var key = await TeamAsync(lead, "결제 <!channel> @here");
        for (var number = 0; number < 2; number++)
        {
            using var visitor = site.Visit();
            var member = await JoinAsync(visitor, $"member{number}@example.org", DigestPace.Off);
            await JoinAsync(lead, key, member);
            await site.ReviewAsync(member);
        }
        Assert.IsType<SaveTeamMessagesOutcome.Saved>(await site.Services.GetRequiredService<SaveTeamMessages>().HandleAsync(lead, key, 1, site.Hook.Address, DigestPace.Daily));

        At("2027-03-08 08:01");
        await site.Services.GetRequiredService<ComposeTeamDigests>().HandleAsync();
        await site.DeliverAsync(MessageChannel.Webhook);

        var (_, body) = await site.Hook.NextAsync();
        var text = JsonSerializer.Deserialize<Dictionary<string, string>>(body)!["text"];
        Assert.StartsWith($"*<https://academy.example.org/teams/{key}|‘결제 &lt;!channel&gt; @\u200bhere’ 팀 요약>*\n이번 주 팀 평균 준비도: ", text);
        Assert.Contains("함께 다시 보면 좋은 주제: ", text);
        Assert.DoesNotContain("member", text);
        Assert.DoesNotContain("lead@", text);
        At("2027-03-09 08:01");
        await site.Services.GetRequiredService<ComposeTeamDigests>().HandleAsync();
        await site.DeliverAsync(MessageChannel.Webhook);
        Assert.True(site.Hook.IsEmpty);
    }

    [Fact]
    public async Task A_team_of_two_has_no_mean_that_would_be_somebodys_own()
    {
        using var leading = site.Visit();
        using var visitor = site.Visit();
        var lead = await JoinAsync(leading, "two@example.org", DigestPace.Off);
        var member = await JoinAsync(visitor, "second@example.org", DigestPace.Off);
        var (key, _) = await AssignAsync(lead, member, wholeTeam: true);
        await site.ReviewAsync(member);
        Assert.IsType<SaveTeamMessagesOutcome.Saved>(await site.Services.GetRequiredService<SaveTeamMessages>().HandleAsync(lead, key, 1, site.Hook.Address, DigestPace.Daily));

        At("2027-03-09 08:01");
        await site.Services.GetRequiredService<ComposeTeamDigests>().HandleAsync();
        await site.DeliverAsync(MessageChannel.Webhook);

        var text = JsonSerializer.Deserialize<Dictionary<string, string>>((await site.Hook.NextAsync()).Body)!["text"];
        Assert.DoesNotContain("%", text);
        Assert.Contains("|온콜 첫 주> (3월 12일까지)", text);
    }

    [Fact]
    public async Task A_webhook_that_hangs_is_a_failure_and_holds_nobody_else_up()
    {
        using var leading = site.Visit();
        var lead = await JoinAsync(leading, "hangs@example.org", DigestPace.Off);
        foreach (var hook in new[] { site.Silent, site.Hook })
        {
            var key = await TeamAsync(lead, "팀");
            await site.Services.GetRequiredService<SaveTeamMessages>().HandleAsync(lead, key, 1, hook.Address, DigestPace.Weekly);
            var team = await site.QueryAsync(context => context.Teams.SingleAsync(row => row.Key == key));
            await site.Services.GetRequiredService<QueueMessage>().HandleAsync(new NewMessage($"team:{team.Id}:test", MessageChannel.Webhook, "팀", """{"text":"x"}""") { TeamId = team.Id });
        }

        var delivering = site.DeliverAsync(MessageChannel.Webhook);
        await site.Silent.NextAsync();
        await site.Hook.NextAsync();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await site.QueryAsync(context => context.Messages.AnyAsync(message => message.SentAt != null, deadline.Token)))
            await Task.Yield();
        Assert.False(delivering.IsCompleted);
        site.Time.Advance(TimeSpan.FromSeconds(10));
        await delivering;

        var outbox = await site.Services.GetRequiredService<ReadOutbox>().HandleAsync();
        var problem = Assert.Single(outbox.Problems);
        Assert.Equal((1, "timeout", site.Time.GetUtcNow().AddMinutes(1)), (problem.Attempts, problem.Failure, problem.Next));
        Assert.Equal((1, 0), (outbox.Waiting, outbox.Unclear));
    }

    private async Task<long> JoinAsync(Visitor visitor, string email, DigestPace pace)
    {
        var learner = await site.JoinAsync(visitor, email);
        await site.Services.GetRequiredService<SaveMessageSettings>().HandleAsync(learner, pace, assignmentMail: true);
        return learner;
    }

    private async Task<string> TeamAsync(long lead, string name) =>
        Assert.IsType<CreateTeamOutcome.Created>(await site.Services.GetRequiredService<CreateTeam>().HandleAsync(lead, Guid.NewGuid(), name)).Key;

    private async Task JoinAsync(long lead, string key, long member)
    {
        var invite = Assert.IsType<MakeInviteOutcome.Made>(await site.Services.GetRequiredService<MakeInvite>().HandleAsync(lead, key, 7, 1));
        Assert.IsType<JoinTeamOutcome.Joined>(await site.Services.GetRequiredService<JoinTeam>().HandleAsync(member, invite.Token));
    }

    private async Task<(string Team, string Assignment)> AssignAsync(long lead, long member, bool wholeTeam)
    {
        var key = await TeamAsync(lead, "결제");
        await JoinAsync(lead, key, member);
        var catalog = site.Services.GetRequiredService<CurrentCatalog>().Snapshot;
        var track = new Track
        {
            Name = "온콜 첫 주",
            Items = [new TrackItem(catalog.Topics[0].Slug, SreAcademy.Core.Content.Level.Beginner, SreAcademy.Core.Content.Level.Lead)],
            Goal = new TrackGoal.PredictedRecall(0.9),
        };
        var saved = Assert.IsType<SaveTrackOutcome.Saved>(await site.Services.GetRequiredService<SaveTrack>().HandleAsync(lead, key, null, 0, Guid.NewGuid(), track, catalog));
        var assigned = Assert.IsType<AssignOutcome.Assigned>(await site.Services.GetRequiredService<Assign>().HandleAsync(
            lead, key, Guid.NewGuid(), saved.Key,
            new AssignmentTerms { TrackVersion = 1, WholeTeam = wholeTeam, MemberIds = [member], Start = new DateOnly(2027, 3, 8), Due = new DateOnly(2027, 3, 12) }));
        return (key, assigned.Key);
    }

    private void At(string local) => site.Time.Advance(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(9)) - site.Time.GetUtcNow());

    private async Task ComposeAtAsync(string local)
    {
        At(local);
        await site.Services.GetRequiredService<ComposeDigests>().HandleAsync();
    }

    private async Task<bool> NothingAsync()
    {
        await site.DeliverAsync();
        return site.Mail.IsEmpty;
    }
}
