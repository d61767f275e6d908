using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Quiz;

[Collection(OnPracticeSite.Name)]
public sealed class QuizAccessibilityTests(RunningSite site)
{
    private static readonly int[] Every = [320, 390, 1280];

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_from_the_start_to_the_result(ColorScheme scheme)
    {
        var page = await site.OpenAsync(scheme: scheme);
        await page.GotoAsync("/quiz?level=2");
        // The widths of one theme are those the other leaves out: what differs between them is colour here and room there.
        var width = scheme == ColorScheme.Light ? 320 : 1280;
        List<string> found = [.. await LookAsync(page, "visitor", width)];
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator(".presets")).ToBeVisibleAsync();
        found.AddRange(await LookAsync(page, "start", width));
        await page.AnswerEachKindAsync(
            async kind =>
            {
                if (kind == "recall")
                {
                    await page.Act("submit").ClickAsync();
                    await Expect(page.Locator("[data-recalled]")).ToBeVisibleAsync();
                    found.AddRange(await LookAsync(page, kind, width));
                    await page.Act("recall-no").ClickAsync();
                    return;
                }

                await page.FillByKeyAsync(kind);
                found.AddRange(await LookAsync(page, kind, width));
                await page.Act("submit").ClickAsync();
                await Expect(page.Verdict()).ToBeVisibleAsync();
                found.AddRange(await LookAsync(page, $"{kind} answered", width));
                await page.Act("next").ClickAsync();
            },
            "&confidence=1");
        found.AddRange(await LookAsync(page, "result", width));
        await page.BeginAsync("kind=choice&n=3&mode=exam&limit=10&seed=3");
        await page.Keyboard.PressAsync("g");
        await Expect(page.Locator("dialog[open]")).ToBeVisibleAsync();
        found.AddRange(await LookAsync(page, "overview", width));
        await page.Locator("dialog [data-action=hand-in]").ClickAsync();
        await page.SeePlaceAsync("hand-in");
        found.AddRange(await LookAsync(page, "hand in", width));
        await page.GotoAsync("/quiz/notebook");
        found.AddRange(await LookAsync(page, "notebook", width));

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
