using System.Net;
using SreAcademy.Core.Teams;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Teams;

public sealed class MembersPageTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Members_see_who_is_there_and_nothing_that_only_leads_can_do()
    {
        using var lead = await site.PersonAsync("b-lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key, "a-member");

        var own = await member.Browser.ReadAsync(Of(key));
        var leads = await lead.Browser.ReadAsync(Of(key));

        Assert.Equal([$"{member.Name} 나", $"{lead.Name} 리드"], own.QuerySelectorAll(".member-list .row-title").Select(TeamSteps.Text));
        Assert.Empty(own.QuerySelectorAll(".row-ways, .invite-form, [name=do], [name=heir]"));
        Assert.Equal(["현황", "과제", "트랙", "멤버"], own.QuerySelectorAll(".tabs a").Select(TeamSteps.Text));
        Assert.Equal("설정", leads.QuerySelectorAll(".tabs a")[^1].Text());
        Assert.Single(leads.QuerySelectorAll(".row-ways"));
    }

    [Fact]
    public async Task Strangers_cannot_tell_that_a_team_exists()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead, "비밀팀");
        using var stranger = await site.PersonAsync("stranger");

        foreach (var path in new[] { Of(key), $"/teams/{key}/settings", "/teams/00000000000000000000000000000000/members" })
        {
            using var response = await stranger.Browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.DoesNotContain("비밀팀", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_lead_makes_leads_and_members_and_sends_people_out()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        var changed = await lead.Browser.SubmitAsync(Of(key), "members", ("do", $"lead:{member.Id}")).WayAsync();
        Assert.Equal(TeamRole.Lead, (await site.ViewAsync(member, key)).Role);
        await lead.Browser.SubmitAsync(Of(key), "members", ("do", $"member:{member.Id}")).WayAsync();
        Assert.Equal(TeamRole.Member, (await site.ViewAsync(member, key)).Role);
        var removed = await lead.Browser.SubmitAsync(Of(key), "members", ("do", $"remove:{member.Id}")).WayAsync();
        var gone = await lead.Browser.SubmitAsync(Of(key), "members", ("do", $"lead:{member.Id}")).ReadPageAsync();
        using var shut = await member.Browser.GetAsync(Of(key));

        Assert.EndsWith("?done=role", changed, StringComparison.Ordinal);
        Assert.EndsWith("?done=removed", removed, StringComparison.Ordinal);
        Assert.Contains("이제 이 팀에 없어요", gone.Notice(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
    }

    [Fact]
    public async Task The_last_lead_hands_over_before_leaving()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        var stays = await lead.Browser.SubmitAsync(Of(key), "leave").ReadPageAsync();
        var handed = await lead.Browser.SubmitAsync(Of(key), "hand-over", ("heir", $"{member.Id}")).WayAsync();
        var left = await lead.Browser.SubmitAsync(Of(key), "leave").WayAsync();

        Assert.Contains("하나뿐인 리드라서", stays.Notice(), StringComparison.Ordinal);
        Assert.EndsWith("?done=handed-over", handed, StringComparison.Ordinal);
        Assert.Equal("/teams?done=left", left);
        Assert.Equal([(member.Id, TeamRole.Lead)], (await site.ViewAsync(member, key)).Members.Select(one => (one.Id, one.Role)));
    }

    [Fact]
    public async Task A_link_is_shown_once_with_a_picture_of_it_and_can_be_revoked()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var stranger = site.Visit();

        var made = await lead.Browser.SubmitAsync(Of(key), "invite", ("days", "3"), ("uses", "2")).ReadPageAsync();
        var later = await lead.Browser.ReadAsync(Of(key));
        var link = made.QuerySelector("#invite-link")!.GetAttribute("value")!;
        var id = later.QuerySelector("button[name=invite]")!.GetAttribute("value")!;
        var revoked = await lead.Browser.SubmitAsync(Of(key), "revoke", ("invite", id)).WayAsync();

        Assert.Matches("^https://localhost/teams/join/[\\w-]{20,}$", link);
        Assert.True(made.QuerySelector("#invite-link")!.HasAttribute("autofocus"), "It may be below the window.");
        Assert.NotEmpty(made.QuerySelector("svg.qr path")!.GetAttribute("d")!);
        Assert.Null(later.QuerySelector("#invite-link"));
        Assert.EndsWith("?done=revoked", revoked, StringComparison.Ordinal);
        Assert.Equal("취소된 초대예요", (await stranger.ReadAsync($"/teams/join/{link.Split('/')[^1]}")).QuerySelector("h1")!.TextContent);
        Assert.Empty((await site.ViewAsync(lead, key)).Invites);
    }

    [Theory]
    [InlineData("0", "10")]
    [InlineData("91", "10")]
    [InlineData("열흘", "10")]
    [InlineData("7", "201")]
    [InlineData("7", "")]
    public async Task Days_and_people_out_of_range_make_no_link(string days, string uses)
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        var page = await lead.Browser.SubmitAsync(Of(key), "invite", ("days", days), ("uses", uses)).ReadPageAsync();

        Assert.Contains("사이의 숫자로", Assert.Single(page.QuerySelectorAll(".field-error")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.ViewAsync(lead, key)).Invites);
    }

    [Fact]
    public async Task A_member_who_sends_what_only_leads_can_changes_nothing()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        var way = await member.Browser.SubmitAsync(Of(key), "members", ("do", $"remove:{lead.Id}")).WayAsync();

        Assert.Equal(Of(key), way);
        Assert.Equal(2, (await site.ViewAsync(member, key)).Members.Count);
    }

    [Fact]
    public async Task Without_mail_there_is_no_way_to_send_letters()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        Assert.Null((await lead.Browser.ReadAsync(Of(key))).QuerySelector("#addresses"));
    }

    private static string Of(string key) => $"/teams/{key}/members";
}
