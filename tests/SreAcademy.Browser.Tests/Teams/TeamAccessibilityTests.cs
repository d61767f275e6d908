using SreAcademy.Browser.Tests.Account;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Teams;

[Collection(OnReviewSite.Name)]
public sealed class TeamAccessibilityTests(RunningSite site)
{
    private readonly List<string> found = [];

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_page_of_a_team_and_the_matrix_is_read_by_keyboard()
    {
        var lead = await site.OpenAsync();
        var member = await site.OpenAsync();
        var team = await lead.FoundTeamAsync("axe-lead@example.org", "관측 가능성 팀");
        var link = await lead.InviteAsync(team);
        await LookAsync(lead, "members with a link");
        await member.GotoAsync(link);
        await LookAsync(member, "join as a visitor");
        await member.JoinAsync(link, "axe-member@example.org", team);
        await PastStudy.GiveAsync(site);
        await lead.GotoAsync($"{team}/tracks");
        await lead.Locator(".ready-ways button").First.ClickAsync();
        await lead.ArriveAsync("/tracks/[0-9a-f]{32}");
        var track = new Uri(lead.Url).AbsolutePath;
        var assignment = await lead.AssignAsync(team, track);

        await lead.GotoAsync(team);
        await lead.FollowsAsync();
        await LookAsync(lead, "matrix");
        await ReadByKeyboardAsync(lead);
        string[] leads = ["/teams", $"{team}/members", $"{team}/tracks", $"{team}/tracks/new", track, $"{track}/edit", $"{team}/assign?track={track.Split('/')[^1]}",
            assignment, $"{team}/assignments", $"{team}/settings", $"{team}/oncall", "/notices"];
        await LookAtAllAsync(lead, leads);
        await LookAtAllAsync(member, [team, $"{team}/settings", assignment, "/notices"]);

        Assert.Empty(found);
        await lead.Context.CloseAsync();
        await member.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_page_of_the_administration()
    {
        const string email = "axe-admin@example.org";
        var page = await site.OpenAsync();
        await page.FoundTeamAsync(email, "운영자들");
        var (code, said) = await ServerProcess.RunAsync(site.Data, "admin", "create", "--email", email);
        Assert.True(code == 0, said);

        string[] pages = ["/admin", "/admin/people", "/admin/teams", "/admin/content", "/admin/card-reports", "/admin/messages", "/admin/backups", "/admin/audit"];
        await LookAtAllAsync(page, pages);
        await page.GotoAsync("/admin/people");
        await page.Locator("main a[href^='/admin/people/']").First.ClickAsync();
        await page.ArriveAsync("/admin/people/[^/]+");
        await LookAsync(page, "person");

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    /// <summary>The frame of the matrix is one stop; arrow keys move what is in it, on a phone and where it is wider than the window.</summary>
    private static async Task ReadByKeyboardAsync(IPage lead)
    {
        await lead.SetViewportSizeAsync(390, 800);
        var frame = lead.Locator(".matrix-scroll");
        await lead.Locator(".board-ways a").Last.FocusAsync();
        await lead.Keyboard.PressAsync("Tab");
        await Expect(frame).ToBeFocusedAsync();
        await lead.Keyboard.PressAsync("ArrowRight");
        await Expect(frame).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
        Assert.True(
            await lead.EvaluateAsync<bool>("document.querySelector('.matrix tbody th').getBoundingClientRect().left >= document.querySelector('.matrix-scroll').getBoundingClientRect().left"),
            "The names scroll out of sight.");
        Assert.Equal(0, await frame.Locator("thead th:not([scope=col]), :is(tbody, tfoot) th:not([scope=row])").CountAsync());
        Assert.Equal(await frame.Locator("tbody tr").CountAsync(), await frame.Locator("tbody th[scope=row]").CountAsync());
        Assert.Equal(await frame.Locator("thead th").CountAsync(), await frame.Locator("tbody tr").First.Locator("th, td").CountAsync());
    }

    private async Task LookAtAllAsync(IPage page, IReadOnlyList<string> addresses)
    {
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Status is 200 or 403, $"{address}: {answer.Status}");
            await LookAsync(page, address);
        }
    }

    /// <summary>All that can be opened is open: what is closed nobody looks at.</summary>
    private async Task LookAsync(IPage page, string state)
    {
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
        foreach (var width in (int[])[320, 390, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                found.Add($"{state} {width}: scrolls sideways");
            if (width == 320)
                continue;
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange(await AxeFindings.FindAsync(page, $"{state} {width} {scheme}"));
            }
        }
    }
}
