using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

/// <summary>The review page as a guest uses it. Waits only for what it causes.</summary>
internal static partial class ReviewPage
{
    /// <summary>Becomes a guest and waits for the first card of a choice.</summary>
    public static async Task<IPage> BeginReviewAsync(this RunningSite site, string choice = "", int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        var page = await site.OpenAsync(width, height, scheme, touch: touch);
        await page.GotoAsync($"/review{choice}");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();
        return page;
    }

    public static Task<string?> PlaceAsync(this IPage page) => page.Locator("[data-place]").GetAttributeAsync("data-place");

    public static ILocator Action(this IPage page, string name) => page.Locator($"[data-action='{name}']");

    /// <summary>Does something that leads to another screen, and waits for it.</summary>
    public static async Task MoveOnAsync(this IPage page, Func<Task> act)
    {
        var before = await page.PlaceAsync();
        await act();
        await Expect(page.Locator($"[data-place='{before}']")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-place]")).ToHaveCountAsync(1);
    }

    /// <summary>Reveals by key, rates by key, and waits for what comes next.</summary>
    public static async Task AnswerByKeyAsync(this IPage page, string key)
    {
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-answer]")).ToBeVisibleAsync();
        await page.MoveOnAsync(() => page.Keyboard.PressAsync(key));
    }

    public static async Task<int> CountAsync(this IPage page, string label)
    {
        var text = await page.Locator(".practice-counts div").Filter(new() { HasText = label }).TextContentAsync();
        return int.Parse(Digits().Match(text!).Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\d+$")]
    private static partial Regex Digits();
}
