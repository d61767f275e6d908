using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Features.Messages.Notices;
using SreAcademy.Web.Features.Messages.Stop;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

public sealed class MessagePagesTests(MessageSite site) : IClassFixture<MessageSite>
{
    private static readonly NoticeBody Full = new("결제 <b>", "온콜 첫 주", "김하나", 740_000, 740_027, TeamRole.Lead, "메모 <i>");

    [Fact]
    public async Task Notices_are_listed_newest_first_and_stay_new_until_marked()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "notices@example.org");
        Assert.Contains("알림이 없어요", (await visitor.ReadAsync("/notices")).Body!.TextContent);
        await site.TellAsync(learner, NoticeEvent.HelpAsked, "a", Full, "/account/messages");
        site.Time.Advance(TimeSpan.FromHours(1));
        await site.TellAsync(learner, NoticeEvent.TeamDeleted, "b", Full, address: null);
        Assert.Contains("새 알림 2개", (await visitor.ReadAsync("/account")).Body!.TextContent);
        Assert.NotNull((await visitor.ReadAsync("/")).QuerySelector(".next-things a[href='/notices']"));

        var page = await visitor.ReadAsync("/notices");
        var rows = page.QuerySelectorAll("ol.account-rows > li");
        Assert.Equal(2, rows.Length);
        Assert.Contains("‘결제 <b>’ 팀이 삭제됐어요", rows[0].TextContent);
        Assert.Null(rows[0].QuerySelector("a"));
        Assert.Contains("김하나님이 도움을 요청했어요: 온콜 첫 주", rows[1].TextContent);
        Assert.Equal("“메모 <i>”", rows[1].QuerySelector(".note")!.TextContent);
        Assert.Equal("/account/messages", rows[1].QuerySelector("a")!.GetAttribute("href"));

        using var marked = await visitor.SubmitAsync("/notices", "read");
        Assert.Null((await Visitor.ReadAsync(marked)).QuerySelector("input[name=Newest]"));
        Assert.Contains("새 알림이 없어요", (await visitor.ReadAsync("/account")).Body!.TextContent);
        Assert.Null((await visitor.ReadAsync("/")).QuerySelector("a[href='/notices']"));
    }

    [Fact]
    public async Task Mail_is_asked_for_and_stopped_on_one_page()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "settings@example.org");
        var first = await visitor.ReadAsync("/account/messages");
        Assert.Equal("Off", first.QuerySelector("input[name=Digest][checked]")!.GetAttribute("value"));
        Assert.NotNull(first.QuerySelector("input[name=AssignmentMail][checked]"));

        using var saved = await visitor.SubmitAsync("/account/messages", "messages", ("Digest", "Weekly"));
        Assert.Contains("저장했어요", (await Visitor.ReadAsync(saved)).Body!.TextContent);
        Assert.Equal(new MessageSettings(DigestPace.Weekly, AssignmentMail: false, HasAddress: true), await ReadAsync(learner));
        using var odd = await visitor.SubmitAsync("/account/messages", "messages", ("Digest", "17"), ("AssignmentMail", "on"));
        Assert.Equal(DigestPace.Weekly, (await ReadAsync(learner)).Digest);

        using var stopped = await visitor.SubmitAsync("/account/messages", "stop");
        Assert.Equal(new MessageSettings(DigestPace.Off, AssignmentMail: false, HasAddress: true), await ReadAsync(learner));
        Assert.DoesNotContain("메일 모두 그만 받기", (await Visitor.ReadAsync(stopped)).Body!.TextContent);
    }

    [Fact]
    public async Task An_address_from_before_there_was_mail_is_proven_by_its_owner_who_is_signed_in()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var learner = await site.JoinAsync(visitor, "unproven@example.org");
        var stranger = await site.JoinAsync(other, "stranger@example.org");
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == learner || row.Id == stranger)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.EmailConfirmed, false)));
        Assert.Contains("아직 확인하지 않아서", (await visitor.ReadAsync("/account/messages")).Body!.TextContent);

        using var sent = await visitor.SubmitAsync("/account/messages", "send-proof");
        var letter = LetterSink.Body(await site.Mail.NextAsync());
        var link = System.Text.RegularExpressions.Regex.Match(letter, @"https://academy\.example\.org(/account/messages\?key=[\w-]+)").Groups[1].Value;
        Assert.Contains("확인 메일을 보냈어요", (await Visitor.ReadAsync(sent)).Body!.TextContent);

        // Neither a look at the link, nor somebody else who has it.
        var looked = await visitor.ReadAsync(link);
        Assert.Contains("쓸 수 없어요", (await other.ReadAsync(link)).Body!.TextContent);
        Assert.Equal((true, true), ((await ReadAsync(learner)).NeedsProof, (await ReadAsync(stranger)).NeedsProof));
        Assert.NotNull(looked.QuerySelector("form:has(input[value=prove])"));

        using var proven = await visitor.SubmitAsync(link, "prove");
        Assert.Equal((false, true), ((await ReadAsync(learner)).NeedsProof, (await ReadAsync(stranger)).NeedsProof));
        Assert.Null((await Visitor.ReadAsync(proven)).QuerySelector("form:has(input[value=prove])"));
    }

    [Fact]
    public async Task A_guest_is_told_what_mail_needs()
    {
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();

        var page = await guest.ReadAsync("/account/messages");

        Assert.Contains("이메일이 있는 계정이 필요해요", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("input[name=Digest]"));
        Assert.Contains("알림이 없어요", (await guest.ReadAsync("/notices")).Body!.TextContent);
    }

    [Fact]
    public async Task The_link_of_a_letter_shows_one_button_and_stops_without_signing_in()
    {
        using var visitor = site.Visit();
        using var phone = site.Visit();
        var learner = await site.JoinAsync(visitor, "link@example.org");
        await site.Services.GetRequiredService<SaveMessageSettings>().HandleAsync(learner, DigestPace.Daily, assignmentMail: true);
        var address = site.Services.GetRequiredService<StopLinks>().Address(learner)!.AbsolutePath;
        // Looking changes nothing: mail programs look at links by themselves.
        Assert.Single((await phone.ReadAsync(address)).QuerySelectorAll("main button[type=submit]"));
        Assert.Equal(DigestPace.Daily, (await ReadAsync(learner)).Digest);

        using var stopped = await phone.SubmitAsync(address, address);
        var done = await phone.ReadAsync(stopped.Headers.Location!.OriginalString);

        Assert.Contains("이제 보내지 않아요", done.Body!.TextContent);
        Assert.Equal(new MessageSettings(DigestPace.Off, AssignmentMail: false, HasAddress: true), await ReadAsync(learner));
        using var again = await phone.GetAsync(address);
        Assert.Equal("no-referrer", again.Headers.GetValues("Referrer-Policy").Single());
        site.Time.Advance(TimeSpan.FromDays(2000));
        Assert.Equal(learner, site.Services.GetRequiredService<StopLinks>().Open(address.Split('/')[^1]));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("CfDJ8")]
    public async Task A_link_that_is_not_known_gets_a_calm_page(string token)
    {
        using var visitor = site.Visit();

        using var looked = await visitor.GetAsync($"/messages/stop/{token}");
        var page = await Visitor.ReadAsync(looked);
        using var sent = await visitor.PostAsync($"/messages/stop/{token}", [KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var other = await visitor.PostAsync($"/messages/stop/{token}", [KeyValuePair.Create("anything", "1")]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (looked.StatusCode, sent.StatusCode, other.StatusCode));
        Assert.Contains("알 수 없는 링크예요", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("main button"));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Every_notice_has_words_in_both_languages(string language)
    {
        foreach (var kind in Enum.GetValues<NoticeEvent>())
        {
            foreach (var body in new[] { Full, new NoticeBody("팀", "트랙", Start: 1, Due: 2), new NoticeBody() })
            {
                var words = WrittenIn.Language(language, () => NoticeWords.Of(kind, body));
                Assert.DoesNotMatch("[{}]", words);
                Assert.NotEmpty(words);
            }
        }
        Assert.Equal(13, Enum.GetValues<NoticeEvent>().Select(kind => WrittenIn.Language(language, () => NoticeWords.Of(kind, Full))).Distinct().Count());
    }

    private Task<MessageSettings> ReadAsync(long learner) => site.Services.GetRequiredService<ReadMessageSettings>().HandleAsync(learner);
}
