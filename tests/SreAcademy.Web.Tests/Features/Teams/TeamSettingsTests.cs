using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Teams;

public sealed class TeamSettingsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Members_are_told_that_it_is_for_leads_and_get_no_form()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        using var response = await member.Browser.GetAsync(Of(key));
        var page = await Visitor.ReadAsync(response);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("리드만 볼 수 있어요", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Of_two_leads_who_rename_at_once_the_second_sees_both_names_and_decides()
    {
        using var first = await site.PersonAsync("first");
        var key = await site.TeamAsync(first, "처음");
        var stale = (await site.ViewAsync(first, key)).Version;
        await site.Services.GetRequiredService<RenameTeam>().HandleAsync(first.Id, key, stale, "먼저");

        // The form was opened before that.
        var page = await SendAsync(first, key, stale, "나중").ReadPageAsync();
        var untouched = (await site.ViewAsync(first, key)).Name;
        var mine = page.QuerySelector("form:has(input[name=TeamName][value='나중'])")!;
        var way = await first.Browser.PostAsync(Of(key), mine.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))).WayAsync();

        Assert.Contains("지금 이름은 ‘먼저’, 바꾸려던 이름은 ‘나중’", page.Notice(), StringComparison.Ordinal);
        Assert.Equal("먼저", untouched);
        Assert.EndsWith("?done=renamed", way, StringComparison.Ordinal);
        Assert.Equal("나중", (await site.ViewAsync(first, key)).Name);
    }

    [Fact]
    public async Task Where_the_digest_goes_is_saved_by_a_lead_and_not_overwritten_by_another()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        var bad = await lead.Browser.SubmitAsync(Of(key), "team-messages", ("Webhook", "http://10.0.0.1/hook"), ("Pace", "Weekly")).ReadPageAsync();
        var saved = await lead.Browser.SubmitAsync(Of(key), "team-messages", ("Webhook", "https://chat.example.org/first"), ("Pace", "Weekly")).WayAsync();
        var token = (await lead.Browser.ReadAsync(Of(key))).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var stale = await lead.Browser.PostAsync(
            Of(key), [new("_handler", "team-messages"), new("__RequestVerificationToken", token), new("Version", "1"), new("Webhook", "https://chat.example.org/second"), new("Pace", "Daily")]).ReadPageAsync();
        var now = await site.Services.GetRequiredService<ReadTeamMessages>().HandleAsync(lead.Id, key);

        Assert.Contains("보낼 수 있는 주소가 아니에요", bad.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("?done=messages", saved, StringComparison.Ordinal);
        Assert.Contains("https://chat.example.org/first", stale.Notice(), StringComparison.Ordinal);
        Assert.Equal("https://chat.example.org/second", stale.QuerySelector("[name=Webhook]")!.GetAttribute("value"));
        Assert.Equal("https://chat.example.org/first", now!.Webhook);
    }

    [Fact]
    public async Task An_archived_team_can_be_taken_back_and_nothing_else()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        await lead.Browser.SubmitAsync(Of(key), "archive").WayAsync();
        var settings = await lead.Browser.ReadAsync(Of(key));
        var members = await lead.Browser.ReadAsync($"/teams/{key}/members");
        var back = await lead.Browser.SubmitAsync(Of(key), "take-back").WayAsync();

        Assert.Contains("보관한 팀이에요", settings.Notice(), StringComparison.Ordinal);
        Assert.Null(settings.QuerySelector("[name=TeamName]"));
        Assert.Null(members.QuerySelector(".invite-form"));
        Assert.EndsWith("?done=taken-back", back, StringComparison.Ordinal);
        Assert.Null((await site.ViewAsync(lead, key)).ArchivedAt);
    }

    [Fact]
    public async Task A_team_is_deleted_by_typing_its_name()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead, "지울 팀");

        var wrong = await lead.Browser.SubmitAsync(Of(key), "delete-team", ("TypedName", "지울팀")).ReadPageAsync();
        var right = await lead.Browser.SubmitAsync(Of(key), "delete-team", ("TypedName", " 지울 팀 ")).WayAsync();

        Assert.Contains("지우지 않았어요", wrong.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/teams?done=deleted", right);
        Assert.Null(await site.Services.GetRequiredService<ReadTeam>().HandleAsync(lead.Id, key));
    }

    private static string Of(string key) => $"/teams/{key}/settings";

    private static async Task<HttpResponseMessage> SendAsync(Person who, string key, int version, string name)
    {
        var token = (await who.Browser.ReadAsync(Of(key))).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await who.Browser.PostAsync(Of(key), [new("_handler", "rename"), new("__RequestVerificationToken", token), new("Version", $"{version}"), new("TeamName", name)]);
    }
}
