using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Account;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Teams;

/// <summary>Team pages as leads and members use them. Waits only for what it causes.</summary>
internal static class TeamPages
{
    private const string Submit = "button[type=submit]";

    /// <summary>Registers and makes a team.</summary>
    /// <returns>The address of its page.</returns>
    public static async Task<string> FoundTeamAsync(this IPage page, string email, string name)
    {
        await page.RegisterAsync("/account/register", email);
        await page.GotoAsync("/teams");
        await page.FillAsync("input[name=TeamName]", name);
        await page.ClickAsync($"form:has(input[name=TeamName]) {Submit}");
        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
        var parts = new Uri(page.Url).AbsolutePath.Split('/');
        return $"/teams/{parts[2]}";
    }

    /// <returns>The link to send.</returns>
    public static async Task<string> InviteAsync(this IPage lead, string team)
    {
        await lead.GotoAsync($"{team}/members");
        await lead.ClickAsync($".invite-form {Submit}");
        return await lead.Locator("#invite-link").InputValueAsync();
    }

    /// <summary>From the link through a new account into the team.</summary>
    public static async Task JoinAsync(this IPage page, string link, string email, string team)
    {
        await page.GotoAsync(link);
        await page.Locator(".join-ways a.button").First.ClickAsync();
        await page.ArriveAsync(@"/account/register\?");
        await page.RegisterAsync(page.Url, email);
        await page.ArriveAsync("/teams/join/[^/]+$");
        await page.ClickAsync($"main form {Submit}");
        await page.ArriveAsync(Regex.Escape(team));
    }

    /// <summary>A track of one topic's first level.</summary>
    /// <param name="percent">Predicted recall to reach.</param>
    /// <returns>Its address.</returns>
    public static async Task<string> WriteTrackAsync(this IPage lead, string team, string name, string topic, int percent)
    {
        await lead.GotoAsync($"{team}/tracks/new");
        await lead.FillAsync("input[name=name]", name);
        await lead.SelectOptionAsync("#topic-0", topic);
        await lead.SelectOptionAsync("#from-0", "1");
        await lead.SelectOptionAsync("#to-0", "1");
        await lead.FillAsync("input[name=percent]", $"{percent}");
        await lead.ClickAsync(".track-form > p button");
        await Expect(lead.Locator("h1")).ToHaveTextAsync(name);
        return new Uri(lead.Url).AbsolutePath;
    }

    /// <summary>To the whole team, from today.</summary>
    /// <returns>The assignment's address.</returns>
    public static async Task<string> AssignAsync(this IPage lead, string team, string track)
    {
        await lead.GotoAsync($"{team}/assign?track={track.Split('/')[^1]}");
        await lead.ClickAsync($"main form {Submit}");
        await lead.ArriveAsync("/assignments/[^/]+$");
        return new Uri(lead.Url).AbsolutePath;
    }

    /// <summary>Waits until the page follows what members do.</summary>
    public static Task FollowsAsync(this IPage lead) => Expect(lead.Locator(".board-live")).ToBeVisibleAsync();

    /// <summary>A member's line in the matrix, without the heading.</summary>
    public static ILocator Row(this IPage page, string name) => page.Locator("table.matrix tbody tr").Filter(new() { HasText = name });
}
