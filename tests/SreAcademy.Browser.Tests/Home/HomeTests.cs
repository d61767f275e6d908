using SreAcademy.Browser.Tests.Review;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Home;

[Collection(OnReviewSite.Name)]
public sealed class HomeTests(RunningSite site)
{
    [BrowserFact]
    public async Task Who_read_as_a_visitor_and_comes_back_as_a_learner_finds_the_next_reviews_by_keyboard()
    {
        var page = await site.OpenAsync(390, 844, ColorScheme.Dark);
        await page.GotoAsync("/");
        await Expect(page.Locator("table.map")).ToBeVisibleAsync();
        await page.GotoAsync("/review");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();
        await page.AnswerByKeyAsync("4");
        await page.GoBackAsync();
        await page.GoBackAsync();

        // Not what the browser had kept of the visitors' page.
        await Expect(page.Locator("table.readiness")).ToBeVisibleAsync();
        await Expect(page.Locator("table.readiness .figure")).ToHaveCountAsync(1);
        List<string> found = [.. await LookAsync(page, 390), .. await LookAsync(page, 1280)];
        Assert.Empty(found);

        var main = page.Locator("[data-main]");
        var said = await main.TextContentAsync();
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(main).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".interlude-title")).ToHaveTextAsync(said!.Replace("오늘 복습", "오늘", StringComparison.Ordinal).Trim());
        await page.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<string>> LookAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 844);
        List<string> found = [.. await AxeFindings.FindAsync(page, $"home {width}")];
        if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
            found.Add($"home {width}: scrolls sideways");
        return found;
    }
}
