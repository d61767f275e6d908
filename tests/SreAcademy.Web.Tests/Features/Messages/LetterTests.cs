using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Features.Messages.Stop;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

/// <summary>Letters about assignments, on their way to a mail server.</summary>
public sealed class LetterTests(MessageSite site) : IClassFixture<MessageSite>
{
    private static readonly NoticeBody Body = new(
        "결제 <팀>", "온콜 첫 주", Start: new DateOnly(2027, 3, 1).DayNumber, Due: new DateOnly(2027, 3, 28).DayNumber, Note: "천천히 해요");

    [Fact]
    public async Task A_new_assignment_is_told_by_a_letter()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "told@example.org");
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", Body);

        Assert.Equal(1, await site.ComposeLettersAsync());
        Assert.Equal(0, await site.ComposeLettersAsync());
        await site.DeliverAsync();
        var letter = await site.Mail.NextAsync();

        Assert.Equal("[SRE Academy] ‘결제 <팀>’ 팀에서 과제를 받았어요: 온콜 첫 주 (3월 1일~3월 28일)", LetterSink.Header(letter, "Subject"));
        Assert.Contains("told@example.org", LetterSink.Header(letter, "To"));
        var text = LetterSink.Body(letter);
        Assert.Contains("“천천히 해요”", text);
        Assert.Contains("https://academy.example.org/assignments/0123", text);
        var stop = site.Services.GetRequiredService<StopLinks>();
        var link = LetterSink.Header(letter, "List-Unsubscribe")!;
        Assert.StartsWith("<https://academy.example.org/messages/stop/", link);
        Assert.Equal(learner, stop.Open(link.Trim('<', '>').Split('/')[^1]));
        Assert.Equal("auto-generated", LetterSink.Header(letter, "Auto-Submitted"));
        Assert.Equal("List-Unsubscribe=One-Click", LetterSink.Header(letter, "List-Unsubscribe-Post"));
        Assert.Contains("더 받고 싶지 않다면: https://academy.example.org/messages/stop/", text);
        Assert.Contains("https://academy.example.org/account/messages", text);
        Assert.DoesNotContain("text/html", letter, StringComparison.OrdinalIgnoreCase);
        await site.DeliverAsync();
        Assert.True(site.Mail.IsEmpty);
    }

    [Fact]
    public async Task One_click_from_the_mail_program_stops_all_that_can_be_stopped()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "stops@example.org");
        await site.Services.GetRequiredService<SaveMessageSettings>().HandleAsync(learner, DigestPace.Daily, assignmentMail: true);
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", Body);
        await site.ComposeLettersAsync();
        using var program = site.Visit();
        var address = site.Services.GetRequiredService<StopLinks>().Address(learner)!.AbsolutePath;

        using var answer = await program.PostAsync(address, [KeyValuePair.Create("List-Unsubscribe", "One-Click")]);

        Assert.Equal((HttpStatusCode.OK, 0), (answer.StatusCode, answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Count() : 0));
        Assert.Equal(new MessageSettings(DigestPace.Off, AssignmentMail: false, HasAddress: true), await site.Services.GetRequiredService<ReadMessageSettings>().HandleAsync(learner));
        await site.TellAsync(learner, NoticeEvent.Assigned, "b", Body);
        Assert.Equal(0, await site.ComposeLettersAsync());
        await site.DeliverAsync();
        Assert.True(site.Mail.IsEmpty);
    }

    [Fact]
    public async Task What_the_server_refuses_is_sent_again_with_the_same_id_until_it_is_taken()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "later@example.org");
        await site.TellAsync(learner, NoticeEvent.DueSoon, "a", Body);
        await site.ComposeLettersAsync();
        site.Mail.Refusal = "451 4.7.1 later@example.org is greylisted";
        await site.DeliverAsync();
        Assert.Equal((1, "smtp 451"), await OnlyAsync(learner));
        await site.DeliverAsync();
        Assert.Equal(1, (await OnlyAsync(learner)).Attempts);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await site.DeliverAsync();
        Assert.Equal(2, (await OnlyAsync(learner)).Attempts);

        site.Mail.Refusal = null;
        site.Time.Advance(TimeSpan.FromMinutes(4));
        await site.DeliverAsync();
        Assert.True(site.Mail.IsEmpty);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await site.DeliverAsync();

        var letter = await site.Mail.NextAsync();
        Assert.Matches("^<[0-9a-f]{32}@academy.example.org>$", LetterSink.Header(letter, "Message-ID")!);
        Assert.Contains("(결제 <팀>, 3월 28일까지)", LetterSink.Header(letter, "Subject"));
        site.Time.Advance(TimeSpan.FromDays(1));
        await site.DeliverAsync();
        Assert.True(site.Mail.IsEmpty);
    }

    [Fact]
    public async Task After_a_crash_between_hand_over_and_answer_nothing_comes_twice()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "crash@example.org");
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", Body);
        await site.ComposeLettersAsync();

        // Handed over, and nobody is left to hear the answer.
        Assert.NotNull(await site.Services.GetRequiredService<TakeNext>().HandleAsync(MessageChannel.Mail));
        site.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await site.ComposeLettersAsync());
        await site.DeliverAsync();

        Assert.True(site.Mail.IsEmpty);
        Assert.Equal(1, (await site.Services.GetRequiredService<ReadOutbox>().HandleAsync()).Unclear);
    }

    [Fact]
    public async Task A_letter_is_in_the_readers_language()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "english@example.org");
        var settings = await site.Services.GetRequiredService<SreAcademy.Data.Study.ReadStudySettings>().HandleAsync(learner);
        await site.Services.GetRequiredService<SreAcademy.Data.Study.SaveStudySettings>().HandleAsync(learner, settings with { Language = "en" });
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", Body);

        await site.ComposeLettersAsync();
        await site.DeliverAsync();

        Assert.Equal("[SRE Academy] New assignment in 결제 <팀>: 온콜 첫 주 (Mar 1–Mar 28)", LetterSink.Header(await site.Mail.NextAsync(), "Subject"));
    }

    [Fact]
    public async Task Names_in_several_lines_cannot_add_headers()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "inject@example.org");
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", Body with { Track = "하나\r\nBcc: victim@example.org" });

        await site.ComposeLettersAsync();
        await site.DeliverAsync();

        var letter = await site.Mail.NextAsync();
        Assert.Null(LetterSink.Header(letter, "Bcc"));
        Assert.Contains("하나 Bcc: victim@example.org", LetterSink.Header(letter, "Subject"));
    }

    private async Task<(int Attempts, string? Failure)> OnlyAsync(long learner)
    {
        var row = await site.QueryAsync(context => context.Messages.AsNoTracking().SingleAsync(message => message.LearnerId == learner));
        return (row.Attempts, row.Failure);
    }
}
