using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Interview;

/// <summary>The interview as people use it. Waits only for what it causes.</summary>
internal static class InterviewPage
{
    /// <summary>Starts as a visitor and waits for the first question, or for the room.</summary>
    public static async Task<IPage> BeginInterviewAsync(this RunningSite site, string choice, string way = "solo", string? address = null, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await site.OpenAsync(scheme: scheme, address: address);
        await page.GotoAsync($"/interview{choice}");
        await page.Locator($"button[value={way}]").ClickAsync();
        await page.LiveAsync();
        return page;
    }

    /// <summary>Everything can be pressed, and the text field is looked after.</summary>
    public static Task LiveAsync(this IPage page) => Expect(page.Locator("[data-interview][data-live]")).ToHaveCountAsync(1);

    public static ILocator Saved(this IPage page) => page.Locator("[data-save-said]").First;

    public static async Task WriteAsync(this IPage page, string text)
    {
        await page.Locator("#answer").FillAsync(text);
        await Expect(page.Saved()).ToHaveTextAsync("저장됨");
    }

    /// <summary>Says that it was answered, also to follow-ups, until the model answer is there.</summary>
    public static async Task RevealAsync(this IPage page, Func<Task> press)
    {
        while (await page.Locator(".interview-compare").CountAsync() == 0)
        {
            var screen = await page.ScreenAsync();
            await press();
            await page.LeaveAsync(screen);
        }
    }

    public static Task<string?> ScreenAsync(this IPage page) => page.Locator("[data-interview]").GetAttributeAsync("data-screen");

    public static Task LeaveAsync(this IPage page, string? screen) => Expect(page.Locator($"[data-interview][data-screen='{screen}']")).ToHaveCountAsync(0);

    /// <summary>A point of the question on screen, in the author's words: read where everybody may read it.</summary>
    public static async Task<string> PointAsync(this IPage page)
    {
        var question = await page.Locator("#question").InnerTextAsync();
        return await page.EvaluateAsync<string>(
            """
            async question => {
              const html = await (await fetch('/interview-questions?answers=open')).text();
              const pages = new DOMParser().parseFromString(html, 'text/html');
              const flat = text => text.replace(/\s+/g, ' ').trim();
              const card = [...pages.querySelectorAll('.card')].find(one => flat(one.querySelector('.question').textContent) === flat(question));
              return flat(card.querySelector('.points li').textContent);
            }
            """, question);
    }
}
