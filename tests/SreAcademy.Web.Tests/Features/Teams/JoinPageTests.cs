using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Teams;

public sealed class JoinPageTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_visitor_reads_what_leads_will_see_registers_and_comes_back_to_join()
    {
        using var lead = await site.PersonAsync("host");
        var key = await site.TeamAsync(lead, "환영팀");
        var link = Link(await site.InviteAsync(lead, key));
        using var visitor = site.Visit();

        var page = await visitor.ReadAsync(link);
        var register = page.QuerySelector(".join-ways a.button:not(.quiet)")!.GetAttribute("href")!;
        var back = await visitor.SubmitAsync(register, "register", ("Email", $"{Guid.NewGuid():N}@example.org"), ("Password", Visitor.GoodPassword), ("Repeated", Visitor.GoodPassword)).WayAsync();
        var joined = await visitor.SubmitAsync(back, "join").WayAsync();
        var members = await visitor.ReadAsync(joined);

        Assert.Equal("‘환영팀’에 초대받았어요", page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"리드: {lead.Name}", page.QuerySelector(".lead")!.Text(), StringComparison.Ordinal);
        Assert.Equal(["리드가 보는 것", "절대 보지 않는 것"], page.QuerySelectorAll(".seen-by h2").Select(heading => heading.TextContent));
        Assert.Equal(link, back);
        Assert.Equal($"/teams/{key}/members?done=joined", joined);
        Assert.Contains("팀에 들어왔어요", members.Notice(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Joining_twice_is_calm_and_takes_no_second_place()
    {
        using var lead = await site.PersonAsync("host");
        var key = await site.TeamAsync(lead, "두번팀");
        var link = Link(await site.InviteAsync(lead, key, uses: 2));
        using var member = await site.PersonAsync("twice");
        var page = await member.Browser.ReadAsync(link);
        var fields = page.QuerySelectorAll("main form input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();

        (await member.Browser.PostAsync(link, fields)).Dispose();
        var again = await member.Browser.ReadAsync(link);
        var sentAgain = await member.Browser.PostAsync(link, fields).ReadPageAsync();

        Assert.Equal("이미 ‘두번팀’에 있어요", again.QuerySelector("h1")!.TextContent);
        Assert.Equal($"/teams/{key}", again.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Empty(again.QuerySelectorAll("main form"));
        Assert.DoesNotContain("오류", sentAgain.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single((await site.ViewAsync(lead, key)).Invites).Uses);
    }

    [Theory]
    [InlineData(InviteState.Expired, "기한이 지난 초대예요")]
    [InlineData(InviteState.UsedUp, "인원이 다 찬 초대예요")]
    [InlineData(InviteState.Revoked, "취소된 초대예요")]
    [InlineData(InviteState.Archived, "더 쓰지 않는 팀이에요")]
    public async Task An_invitation_that_is_over_says_why_and_whom_to_ask(InviteState state, string title)
    {
        await using var own = new AccountSite();
        await own.InitializeAsync();
        using var lead = await own.PersonAsync("host");
        var key = await own.TeamAsync(lead);
        var invite = await own.InviteAsync(lead, key, days: 1, uses: 1);
        await EndAsync(own, lead, key, invite, state);
        using var person = await own.PersonAsync("late");

        using var response = await person.Browser.GetAsync(Link(invite));
        var page = await Visitor.ReadAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.DoesNotContain("잘렸", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(state is InviteState.Expired or InviteState.UsedUp, page.Body!.TextContent.Contains(lead.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_of_nothing_is_not_found_and_says_so()
    {
        using var person = await site.PersonAsync("lost");

        using var response = await person.Browser.GetAsync("/teams/join/no-such-token");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("초대를 찾을 수 없어요", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Link(MakeInviteOutcome.Made invite) => $"/teams/join/{invite.Token}";

    private static async Task EndAsync(AccountSite own, Person lead, string key, MakeInviteOutcome.Made invite, InviteState state)
    {
        var services = own.Services;
        switch (state)
        {
            case InviteState.Expired:
                own.Time.Advance(TimeSpan.FromDays(2));
                break;
            case InviteState.UsedUp:
                using (var first = await own.PersonAsync("first"))
                    await services.GetRequiredService<JoinTeam>().HandleAsync(first.Id, invite.Token);
                break;
            case InviteState.Revoked:
                await services.GetRequiredService<RevokeInvite>().HandleAsync(lead.Id, key, invite.Id);
                break;
            default:
                await services.GetRequiredService<ArchiveTeam>().HandleAsync(lead.Id, key);
                break;
        }
    }
}
