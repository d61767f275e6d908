using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Settings;

[Collection(OnReviewSite.Name)]
public sealed class SettingsTests(RunningSite site)
{
    [BrowserFact]
    public async Task The_figure_and_the_chart_follow_the_slider_and_the_table_says_the_same()
    {
        var page = await LearnerAsync();
        var slider = page.Locator("#retention");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");

        await Expect(slider).ToHaveValueAsync("97");
        var figure = await page.Locator("tr[data-percent='97']").GetAttributeAsync("data-figure");
        await Expect(page.Locator("[data-retention-figure]")).ToHaveTextAsync(figure!);
        await Expect(page.Locator("rect.chosen")).ToHaveAttributeAsync("data-percent", "97");
        await Expect(page.Locator("tr[aria-current]")).ToHaveAttributeAsync("data-percent", "97");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_saved_theme_and_language_hold_on_every_page_and_so_do_the_switches()
    {
        var page = await LearnerAsync();
        await page.Locator("input[name=theme][value=dark]").CheckAsync();
        await page.Locator("input[name=language][value=en]").CheckAsync();
        await page.Locator(".settings-save button").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Saved");

        await page.GotoAsync("/glossary");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.RunAndWaitForResponseAsync(
            () => page.Locator("[data-theme-switch]").ClickAsync(),
            response => response.Url.EndsWith("/settings/appearance", StringComparison.Ordinal));
        await page.Locator(".site-foot button").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ko");
        await page.GotoAsync("/settings");

        await Expect(page.Locator("input[name=language]:checked")).ToHaveValueAsync("ko");
        await Expect(page.Locator("input[name=theme]:checked")).ToHaveValueAsync("system");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_switch_in_the_header_chooses_what_the_form_will_save()
    {
        var page = await LearnerAsync();

        await page.Locator("[data-theme-switch]").ClickAsync();
        await Expect(page.Locator("input[name=theme][value=dark]")).ToBeCheckedAsync();
        await page.Locator(".settings-save button").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("저장했어요");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_visitor_changes_language_and_theme_without_script()
    {
        var page = await site.OpenAsync(javaScript: false);
        await page.GotoAsync("/settings");
        await page.Locator("input[name=language][value=en]").CheckAsync();
        await page.Locator("input[name=theme][value=dark]").CheckAsync();
        await page.Locator(".settings-save button").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Settings");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task What_is_wrong_takes_the_focus_and_leads_to_its_field()
    {
        var page = await LearnerAsync();
        await page.Locator("#learning-steps").FillAsync("10");
        await page.Locator(".settings-save button").ClickAsync();

        await Expect(page.Locator("#settings-problems")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#learning-steps")).ToBeInViewportAsync();
        await Expect(page.Locator("#learning-steps")).ToHaveValueAsync("10");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "ko")]
    [InlineData(ColorScheme.Dark, "ko")]
    [InlineData(ColorScheme.Light, "en")]
    [InlineData(ColorScheme.Dark, "en")]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(ColorScheme scheme, string language)
    {
        List<string> found = [];
        var page = await LearnerAsync(scheme, language);
        foreach (var wrong in (bool[])[false, true])
        {
            if (wrong)
            {
                await page.Locator("#new-cards").FillAsync("999");
                await page.Locator(".settings-save button").ClickAsync();
                await Expect(page.Locator("#new-cards-problem")).ToBeVisibleAsync();
            }

            await page.Locator(".retention-chart summary").ClickAsync();
            foreach (var width in (int[])[320, 1280])
            {
                await page.SetViewportSizeAsync(width, 800);
                found.AddRange(await AxeFindings.FindAsync(page, $"{width}"));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{width} px scrolls sideways");
            }
        }

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> LearnerAsync(ColorScheme scheme = ColorScheme.Light, string language = "ko")
    {
        var page = await site.OpenAsync(scheme: scheme);
        await page.GotoAsync("/settings");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("#retention")).ToBeVisibleAsync();
        if (language == "en")
        {
            await page.Locator(".site-foot button").ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        }

        return page;
    }
}
