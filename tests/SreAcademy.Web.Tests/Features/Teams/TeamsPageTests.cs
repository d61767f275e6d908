using System.Net;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Teams;

public sealed class TeamsPageTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_visitor_reads_what_teams_are_and_comes_back_after_signing_in()
    {
        using var visitor = site.Visit();

        var page = await visitor.ReadAsync("/teams");

        Assert.Equal(["/account/sign-in?returnUrl=%2Fteams", "/account/register?returnUrl=%2Fteams"], page.QuerySelectorAll("main .form-actions a").Select(link => link.GetAttribute("href")));
        Assert.Contains("준비도와 과제 상태만", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_guest_is_led_to_an_account_that_keeps_everything()
    {
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();

        var page = await guest.ReadAsync("/teams");

        Assert.Equal("/account/register?returnUrl=%2Fteams", Assert.Single(page.QuerySelectorAll("main .form-actions a")).GetAttribute("href"));
        Assert.Contains("손님으로 공부하고 있어요", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_founds_a_team_leads_it_and_is_asked_to_invite()
    {
        using var person = await site.PersonAsync("founder");

        var way = await person.Browser.SubmitAsync("/teams", "create-team", ("TeamName", "플랫폼 SRE")).WayAsync();
        var members = await person.Browser.ReadAsync(way);
        var teams = await person.Browser.ReadAsync("/teams");

        Assert.Matches("^/teams/[0-9a-f]{32}/members\\?done=created$", way);
        Assert.Contains("초대해 보세요", members.Notice(), StringComparison.Ordinal);
        Assert.Equal("플랫폼 SRE 리드 · 1명", Assert.Single(teams.QuerySelectorAll(".team-list a")).Text());
    }

    [Fact]
    public async Task The_same_form_sent_twice_founds_one_team()
    {
        using var person = await site.PersonAsync("twice");
        var save = Guid.NewGuid().ToString("N");
        var page = await person.Browser.ReadAsync("/teams");
        var token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        KeyValuePair<string, string>[] fields =
            [new("_handler", "create-team"), new("__RequestVerificationToken", token), new("Save", save), new("TeamName", "한 번만")];

        (await person.Browser.PostAsync("/teams", fields)).Dispose();
        (await person.Browser.PostAsync("/teams", fields)).Dispose();

        Assert.Single((await person.Browser.ReadAsync("/teams")).QuerySelectorAll(".team-list a"));
    }

    [Theory]
    [InlineData("   ", "적어 주세요")]
    [InlineData("이름\u202E거꾸로", "한 줄, 60자까지")]
    public async Task A_name_that_cannot_be_one_is_told_at_its_field(string name, string said)
    {
        using var person = await site.PersonAsync("badly");

        var page = await person.Browser.SubmitAsync("/teams", "create-team", ("TeamName", name)).ReadPageAsync();

        Assert.Contains(said, page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("#field-TeamName")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Script_in_a_name_is_text_everywhere()
    {
        const string name = "<script>alert(1)</script>\"'&";
        using var lead = await site.PersonAsync("script");
        var key = await site.TeamAsync(lead, name);
        var invite = await site.InviteAsync(lead, key);
        using var visitor = site.Visit();

        foreach (var (browser, path) in new[] { (lead.Browser, "/teams"), (lead.Browser, $"/teams/{key}/members"), (lead.Browser, $"/teams/{key}/settings"), (visitor, $"/teams/join/{invite.Token}") })
        {
            using var response = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains(name, (await browser.ReadAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        }
    }
}
