using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

[Collection(OnReviewSite.Name)]
public sealed class ReviewAccessibilityTests(RunningSite site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_any_state_at_any_width(ColorScheme scheme)
    {
        var page = await site.OpenAsync(scheme: scheme);
        await page.GotoAsync("/review");
        List<string> found = [.. await LookAsync(page, "visitor")];
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();
        found.AddRange(await LookAsync(page, "front"));
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-answer]")).ToBeVisibleAsync();
        found.AddRange(await LookAsync(page, "revealed"));
        await page.Locator("[popovertarget=card-menu]").ClickAsync();
        found.AddRange(await LookAsync(page, "menu"));
        await page.Keyboard.PressAsync("Escape");
        foreach (var key in (string[])["n", "e", "Shift+Slash"])
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator("[data-review] dialog[open]")).ToBeVisibleAsync();
            found.AddRange(await LookAsync(page, $"dialog {key}"));
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator("[data-review] dialog")).ToHaveCountAsync(0);
        }

        await page.MoveOnAsync(() => page.Keyboard.PressAsync("2"));
        await page.MoveOnAsync(() => page.Action("finish").EvaluateAsync("button => button.click()"));
        found.AddRange(await LookAsync(page, "end"));
        await page.GotoAsync("/review?level=2");
        await Expect(page.Locator("[data-place=ready]")).ToBeVisibleAsync();
        await page.Locator(".choices > summary").ClickAsync();
        found.AddRange(await LookAsync(page, "overview"));

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<string>> LookAsync(IPage page, string state)
    {
        List<string> found = [];
        foreach (var width in (int[])[320, 390, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange(await AxeFindings.FindAsync(page, $"{state} {width}"));
            if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                found.Add($"{state} {width}: scrolls sideways");
        }

        return found;
    }
}
