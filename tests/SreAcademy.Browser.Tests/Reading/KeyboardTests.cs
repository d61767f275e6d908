using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Reading;

[Collection(OnReadingSite.Name)]
public sealed class KeyboardTests(RunningSite site)
{
    [BrowserFact]
    public async Task The_first_tab_stop_leads_past_the_navigation()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(Pages.Topic);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.closest('main')?.localName ?? location.hash.slice(1)"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("Control+k")]
    public async Task The_palette_opens_finds_as_one_types_and_goes_to_the_place(string key)
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync(key);
        await page.Keyboard.InsertTextAsync("ㅇㄹㅂㅈ");
        var first = page.Locator("#palette .palette-results a").First;
        await Expect(first).ToContainTextAsync("에러 버짓");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/topics/error-budget"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_single_key_can_be_turned_off_for_good()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#palette [data-search-key]").UncheckAsync();
        await page.ReloadAsync();

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#palette")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Escape_closes_the_palette_and_gives_the_focus_back()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/glossary");

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#palette")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#palette")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_answer_unfolds_by_key()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync($"{Pages.Topic}?level=1");
        var fold = page.Locator("main details").First;

        await fold.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");

        Assert.True(await fold.EvaluateAsync<bool>("fold => fold.open"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Every_link_and_control_can_be_reached_and_shows_its_focus(string address)
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(address);
        var hidden = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href], button, input, summary, select, textarea')]
              .filter(control => control.checkVisibility() && !control.closest('dialog'))
              .filter(control => { control.focus(); const style = getComputedStyle(control); return document.activeElement !== control || control.tabIndex < 0; })
              .map(control => control.outerHTML.slice(0, 120))
            """);

        Assert.Empty(hidden);
        await page.Context.CloseAsync();
    }
}
