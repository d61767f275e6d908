using SreAcademy.Browser.Tests.Review;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Teams;

[Collection(OnReviewSite.Name)]
public sealed class TeamStoryTests(RunningSite site)
{
    private const string Track = "토일 첫걸음";

    [BrowserFact]
    public async Task A_lead_invites_assigns_watches_and_exports_while_members_study_and_who_is_removed_is_out_at_once()
    {
        var lead = await site.OpenAsync();
        var haneul = await site.OpenAsync();
        var seojun = await site.OpenAsync();
        var team = await lead.FoundTeamAsync("jiyu@example.org", "결제 플랫폼");
        var link = await lead.InviteAsync(team);
        await Task.WhenAll(haneul.JoinAsync(link, "haneul@example.org", team), seojun.JoinAsync(link, "seojun@example.org", team));

        // Four cards, of which three are enough.
        var track = await lead.WriteTrackAsync(team, Track, "toil", 50);
        var assignment = await lead.AssignAsync(team, track);
        await WatchAsync(lead, team);

        await Task.WhenAll(StudyAsync(haneul, 3), StudyAsync(seojun, 1));
        await Expect(Seen(lead, "haneul")).ToContainTextAsync("3/4");
        await Expect(Seen(lead, "seojun")).ToContainTextAsync("1/4");
        await Expect(lead.Locator(".running-states [data-state=done] dd")).ToHaveTextAsync("haneul");
        Assert.True(await lead.EvaluateAsync<bool>("window.untouched"), "The page was loaded again.");
        await haneul.GotoAsync(assignment);
        await Expect(haneul.Locator(".own-part .state")).ToHaveTextAsync("끝남");

        await ExportAsync(lead);
        await RemoveAsync(lead, seojun, team, assignment);
        foreach (var page in new[] { lead, haneul, seojun })
            await page.Context.CloseAsync();
    }

    /// <summary>Looks at the track alone, and marks the page: another load would be without the mark.</summary>
    private static async Task WatchAsync(IPage lead, string team)
    {
        await lead.GotoAsync(team);
        await lead.FollowsAsync();
        await lead.SelectOptionAsync("#matrix-track", new SelectOptionValue { Label = Track });
        await lead.ClickAsync(".matrix-filter button");
        await lead.ArriveAsync("track=");
        await lead.FollowsAsync();
        await Expect(Seen(lead, "haneul")).ToHaveClassAsync("matrix-cell unseen");
        await lead.EvaluateAsync("window.untouched = true");
    }

    /// <summary>From the notice to the cards, by keyboard.</summary>
    private static async Task StudyAsync(IPage member, int cards)
    {
        await member.GotoAsync("/notices");
        await member.Locator("main li").Filter(new() { HasText = $"과제를 받았어요: {Track}" }).Locator("a").PressAsync("Enter");
        await member.Locator(".own-part a.button").PressAsync("Enter");
        await member.Locator("[data-start]").PressAsync("Enter");
        await Expect(member.Locator("[data-stage]")).ToBeVisibleAsync();
        for (var card = 0; card < cards; card++)
            await member.AnswerByKeyAsync("4");
    }

    private static async Task ExportAsync(IPage lead)
    {
        var download = await lead.RunAndWaitForDownloadAsync(() => lead.ClickAsync(".board-ways a[download]"));
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        foreach (var (name, cards) in new[] { ("haneul", 3), ("seojun", 1) })
        {
            var percent = (await Seen(lead, name).Locator(".figure").TextContentAsync())!.TrimEnd('%');
            Assert.Contains($"{name},멤버,{cards},4,{percent},{percent}", lines);
        }
    }

    /// <summary>From another tab, while the one who is removed has a page of the team open.</summary>
    private static async Task RemoveAsync(IPage lead, IPage removed, string team, string assignment)
    {
        await removed.GotoAsync(assignment);
        await removed.ClickAsync("details:has(#help-note) summary");
        await removed.FillAsync("#help-note", "어디서부터 볼까요?");

        var members = await lead.Context.NewPageAsync();
        await members.GotoAsync($"{team}/members");
        var row = members.Locator(".member-list li").Filter(new() { HasText = "seojun" });
        await row.Locator("summary").ClickAsync();
        await row.Locator("button.danger").ClickAsync();
        await Expect(members.Locator(".notice")).ToContainTextAsync("팀에서 내보냈어요");
        await Expect(lead.Row("seojun")).ToHaveCountAsync(0);

        await removed.ClickAsync("form:has(#help-note) button");
        await Expect(removed.Locator("h1")).ToHaveTextAsync("찾는 페이지가 없어요");
        Assert.Equal(404, (await removed.GotoAsync(team))!.Status);
        await removed.GotoAsync("/notices");
        await Expect(removed.Locator("main")).ToContainTextAsync("‘결제 플랫폼’ 팀에서 나오게 됐어요");
        await members.GotoAsync("/notices");
        await Expect(members.Locator("main")).ToContainTextAsync($"haneul님이 과제의 목표에 닿았어요: {Track}");
        await Expect(members.Locator("main")).Not.ToContainTextAsync("도움");
    }

    /// <summary>What was seen and is known of the whole track.</summary>
    private static ILocator Seen(IPage lead, string name) => lead.Row(name).Locator("td.whole .matrix-cell");
}
