using System.Globalization;
using SreAcademy.Browser.Tests.Site;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Drills;

/// <summary>The drill pages as a guest uses them. Waits only for what it causes.</summary>
internal static class DrillingPage
{
    /// <summary>Becomes a guest on the list.</summary>
    public static async Task<IPage> OpenDrillsAsync(this RunningSite site, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool touch = false, string? address = null)
    {
        var page = await site.OpenAsync(width, height, scheme, touch: touch, address: address);
        await page.GotoAsync("/drills");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("form.start-studying")).ToHaveCountAsync(0);
        return page;
    }

    /// <summary>Begins a drill by keyboard and waits for its alert.</summary>
    public static async Task BeginAsync(this IPage page, string slug)
    {
        await page.GotoAsync($"/drills/{slug}");
        await page.Locator("form.start-drill button").PressAsync("Enter");
        await page.SeeAsync("Alerted");
    }

    public static Task SeeAsync(this IPage page, string place) => Expect(page.Locator($"[data-drill][data-live][data-place='{place}']")).ToBeVisibleAsync();

    public static ILocator Act(this IPage page, string action) => page.Locator($"[data-drill] [data-action='{action}']").First;

    public static ILocator Debrief(this IPage page) => page.Locator(".drill-debrief");

    /// <summary>Of the drill of the page's address.</summary>
    public static string Key(this IPage page) => new Uri(page.Url).Segments[^1];

    public static Task SayAsync(this IPage page, string text) => Expect(page.Locator("[data-announcement]")).ToContainTextAsync(text);

    /// <summary>From the alert to the first decision, by keyboard.</summary>
    public static async Task RespondAsync(this IPage page, IncidentSeverity severity = IncidentSeverity.Sev2)
    {
        await page.Keyboard.PressAsync("Enter");
        await page.SeeAsync("Declaring");
        await page.Keyboard.PressAsync($"Digit{(int)severity}");
        await page.SeeAsync("Staffing");
        foreach (var (role, person) in new[] { (IncidentRole.Commander, DrillPerson.You), (IncidentRole.Operations, DrillPerson.SecondOnCall), (IncidentRole.Communications, DrillPerson.SupportLead) })
        {
            await page.Locator($"#role-{(int)role}").FocusAsync();
            for (var down = 0; down < (int)person; down++)
                await page.Keyboard.PressAsync("ArrowDown");
            await Expect(page.Locator($"#role-{(int)role}")).ToHaveValueAsync(((int)person).ToString(CultureInfo.InvariantCulture));
        }

        await page.Keyboard.PressAsync("Enter");
        await page.SeeAsync("step-0");
    }

    /// <summary>Takes every step that is left, by keyboard, to the debrief.</summary>
    public static async Task ResolveAsync(this IPage page, DrillRecords records)
    {
        var key = page.Key();
        while (await records.ReadAsync(key) is { State: { Phase: DrillPhase.Responding } state } run)
        {
            await page.Keyboard.PressAsync($"Digit{state.Right() + 1}");
            if (state.Taken.Count + 1 < run.Plan.Steps.Count)
                await page.SeeAsync($"step-{state.Taken.Count + 1}");
            else
                break;
        }

        await Expect(page.Debrief()).ToBeVisibleAsync();
    }

    /// <summary>Place of the right option, from 0.</summary>
    public static int Right(this DrillState state) => state.Options.Index().First(option => option.Item.IsRight).Index;

    /// <summary>Place of a wrong option that can still be chosen, from 0.</summary>
    public static int Wrong(this DrillState state) => state.Options.Index().First(option => option.Item is { IsRight: false, IsOpen: true }).Index;
}
