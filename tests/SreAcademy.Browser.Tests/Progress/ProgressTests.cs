using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Progress;

[Collection(OnReviewSite.Name)]
public sealed partial class ProgressTests(RunningSite site)
{
    private const string FitsTheScreen = "document.documentElement.scrollWidth <= innerWidth";

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways_with_and_without_a_record(ColorScheme scheme)
    {
        List<string> found = [];
        var page = await LearnerAsync(scheme: scheme);
        await LookAsync(page, "empty", found);
        await PastStudy.GiveAsync(site);
        await page.GotoAsync("/progress");
        await page.Locator(".goal-form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".goal")).ToHaveCountAsync(1);
        await page.GotoAsync($"/progress?asOf={await page.Locator("#as-of").GetAttributeAsync("min")}&show=retention");
        await page.EvaluateAsync("document.querySelectorAll('figure details').forEach(details => details.open = true)");
        await LookAsync(page, "full", found);

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Tables_the_year_a_past_day_and_goals_are_reached_by_keyboard_without_script()
    {
        var page = await LearnerAsync(javaScript: false, width: 390);
        await PastStudy.GiveAsync(site);
        await page.GotoAsync("/progress");

        var table = page.Locator("section[aria-labelledby=due] details");
        await Expect(table.Locator("table")).ToBeHiddenAsync();
        await table.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(table.Locator("tbody tr")).ToHaveCountAsync(30);
        await Expect(table.Locator("table")).ToBeVisibleAsync();

        // Wider than a phone, the year begins at today and is scrolled by keys.
        var year = page.Locator(".year-scroll");
        await year.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".year summary")).ToBeFocusedAsync();

        var first = await page.Locator("#as-of").GetAttributeAsync("min");
        await page.Locator("#as-of").FillAsync(first!);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".comparison tbody tr")).ToHaveCountAsync(5);
        await Expect(page).ToHaveURLAsync(AsOf());

        await page.Locator("#field-percent").FillAsync("0");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#field-percent-error")).ToContainTextAsync("5에서 97");
        await page.Locator("#field-percent").FillAsync("80");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".goal-aim")).ToContainTextAsync("80%");
        await page.Locator(".goal button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".goal")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Paper_shows_the_figures_whole_and_leaves_out_what_is_clicked()
    {
        var page = await LearnerAsync(width: 700);
        await PastStudy.GiveAsync(site);
        await page.GotoAsync("/progress");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".as-of")).ToBeHiddenAsync();
        await Expect(page.Locator(".goal-add")).ToBeHiddenAsync();
        await Expect(page.Locator(".readiness .known").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>(FitsTheScreen));
        Assert.True(await page.Locator(".year-scroll").EvaluateAsync<bool>("year => year.scrollWidth <= year.clientWidth"));
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"asOf=\d{4}-\d\d-\d\d")]
    private static partial Regex AsOf();

    private static async Task LookAsync(IPage page, string state, List<string> found)
    {
        foreach (var width in (int[])[320, 390, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange(await AxeFindings.FindAsync(page, $"{state} {width}"));
            if (!await page.EvaluateAsync<bool>(FitsTheScreen))
                found.Add($"{state} {width}: scrolls sideways");
        }
    }

    /// <summary>A guest who has not answered anything, on the page.</summary>
    private async Task<IPage> LearnerAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        var page = await site.OpenAsync(width, scheme: scheme, javaScript: javaScript);
        await page.GotoAsync("/settings");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("#retention")).ToBeVisibleAsync();
        await page.GotoAsync("/progress");
        return page;
    }
}
