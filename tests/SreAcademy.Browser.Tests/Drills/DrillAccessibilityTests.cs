using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Drills;

[Collection(OnPracticeSite.Name)]
public sealed class DrillAccessibilityTests(RunningSite site)
{
    private static readonly int[] Every = [320, 390, 1280];

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_from_the_list_to_the_debrief(ColorScheme scheme)
    {
        await using var records = new DrillRecords(site.Data);
        var page = await site.OpenDrillsAsync(scheme: scheme);
        // The widths of one theme are those the other leaves out: what differs between them is colour here and room there.
        var width = scheme == ColorScheme.Light ? 320 : 1280;
        List<string> found = [.. await LookAsync(page, "list", width)];
        await page.GotoAsync("/drills/incident-response-1");
        found.AddRange(await LookAsync(page, "briefing", width));
        await page.Locator("form.start-drill button").ClickAsync();
        await page.SeeAsync("Alerted");
        found.AddRange(await LookAsync(page, "alert", width));
        await page.Act("acknowledge").ClickAsync();
        await page.SeeAsync("Declaring");
        found.AddRange(await LookAsync(page, "severity", width));
        await page.Act("option-3").ClickAsync();
        await page.SeeAsync("Staffing");
        found.AddRange(await LookAsync(page, "roles", width));
        await page.Act("name-roles").ClickAsync();
        await page.SeeAsync("step-0");
        await page.Act($"option-{(await records.ReadAsync(page.Key())).State.Wrong() + 1}").ClickAsync();
        await Expect(page.Locator("[data-tried]")).ToHaveCountAsync(1);
        await page.Act("hint").ClickAsync();
        await Expect(page.Locator("[data-out]")).ToHaveCountAsync(1);
        found.AddRange(await LookAsync(page, "decision", width));
        await page.Keyboard.PressAsync("Shift+Slash");
        await Expect(page.Locator("[data-drill] dialog[open]")).ToBeVisibleAsync();
        found.AddRange(await LookAsync(page, "keys", width));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("[data-drill] dialog")).ToHaveCountAsync(0);
        await page.Act("pause").ClickAsync();
        await page.SeeAsync("paused");
        found.AddRange(await LookAsync(page, "pause", width));
        await page.Act("resume").ClickAsync();
        await page.SeeAsync("step-0");
        await page.ResolveAsync(records);
        found.AddRange(await LookAsync(page, "debrief", width));

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    /// <param name="looked">The width at which axe looks; that nothing scrolls sideways is measured at all of them.</param>
    private static async Task<IReadOnlyList<string>> LookAsync(IPage page, string state, int looked)
    {
        List<string> found = [];
        foreach (var width in Every)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (width == looked)
                found.AddRange(await AxeFindings.FindAsync(page, $"{state} {width}"));
            if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                found.Add($"{state} {width}: scrolls sideways");
        }

        return found;
    }
}
