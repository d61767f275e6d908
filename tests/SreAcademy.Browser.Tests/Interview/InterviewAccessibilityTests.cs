using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Interview;

[Collection(OnPracticeSite.Name)]
public sealed class InterviewAccessibilityTests(RunningSite site)
{
    private readonly List<string> found = [];

    [BrowserFact]
    public async Task Axe_finds_nothing_while_one_is_alone()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/interview?role=2&n=1&seed=7");
        await LookAsync(page, "start");
        await page.Locator("button[value=solo]").ClickAsync();
        await page.LiveAsync();
        await page.WriteAsync(await page.PointAsync());
        await LookAsync(page, "asking");
        await page.RevealAsync(() => page.Locator("[data-primary]").ClickAsync());
        await LookAsync(page, "comparing");
        await page.Locator("[data-primary]").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("면접 결과");
        await LookAsync(page, "report");

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_in_a_room_on_either_seat()
    {
        var interviewer = await site.BeginInterviewAsync("?role=2&n=1&seed=7", "room");
        await LookAsync(interviewer, "room");
        var candidate = await site.OpenAsync();
        await candidate.GotoAsync(await interviewer.Locator("#invite").InputValueAsync());
        await LookAsync(candidate, "invitation");
        await candidate.GetByRole(AriaRole.Button, new() { Name = "지원자로 들어가기" }).ClickAsync();
        await candidate.LiveAsync();
        await LookAsync(candidate, "waiting");
        await interviewer.Locator("[data-action=begin]").ClickAsync();
        await interviewer.Locator("[data-ask='0']").ClickAsync();
        await Expect(candidate.Locator(".follow-up-list")).ToBeVisibleAsync();
        await LookAsync(interviewer, "interviewer");
        await LookAsync(candidate, "candidate");

        Assert.Empty(found);
        await interviewer.Context.CloseAsync();
        await candidate.Context.CloseAsync();
    }

    /// <summary>Axe looks at the narrow page in the light and at the wide one in the dark: what differs is room in one and colour in the other.</summary>
    private async Task LookAsync(IPage page, string state)
    {
        foreach (var (width, scheme) in ((int, ColorScheme?)[])[(320, ColorScheme.Light), (390, null), (1280, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 800);
            if (scheme is not null)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange(await AxeFindings.FindAsync(page, $"{state} {width} {scheme}"));
            }

            if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                found.Add($"{state} {width}: scrolls sideways");
            found.AddRange((await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main button, main a.button, main .icon-button, main input:not([type=hidden]), main textarea, main summary')]
                  .filter(part => part.checkVisibility() && !part.closest('.sr'))
                  .map(part => (part.closest('label') ?? part))
                  .filter(part => { const { width, height } = part.getBoundingClientRect(); return width < 24 || height < 24; })
                  .map(part => part.outerHTML.slice(0, 90))
                """)).Select(part => $"{state} {width}: too small to touch: {part}"));
        }
    }
}
