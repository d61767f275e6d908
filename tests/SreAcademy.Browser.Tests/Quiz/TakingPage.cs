using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Quiz;

/// <summary>The quiz pages as a guest uses them. Waits only for what it causes.</summary>
internal static class TakingPage
{
    /// <summary>As an address names them.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["choice", "several", "odd-one-out", "matching", "cloze", "ordering", "true-false", "worked", "recall"];

    /// <summary>Becomes a guest on the start page.</summary>
    public static async Task<IPage> OpenQuizAsync(this RunningSite site, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool touch = false, string? address = null)
    {
        var page = await site.OpenAsync(width, height, scheme, touch: touch, address: address);
        await page.GotoAsync("/quiz");
        await page.Locator("form.start-studying button").ClickAsync();
        await Expect(page.Locator(".presets")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Begins the quiz of an address and waits for its first question.</summary>
    public static async Task BeginAsync(this IPage page, string choice)
    {
        await page.GotoAsync($"/quiz?{choice}");
        await page.Locator(".shared-quiz form button").ClickAsync();
        await Expect(page.Stage()).ToBeVisibleAsync();
    }

    /// <summary>
    /// One quiz with a question of each kind, answered one after the other: a page for every kind took most of the time. A kind that this quiz
    /// happens to leave out is asked in one of its own.
    /// </summary>
    /// <param name="answer">Answers the question of this kind on screen and goes on.</param>
    public static async Task AnswerEachKindAsync(this IPage page, Func<string, Task> answer, string more = "")
    {
        List<string> left = [.. Kinds];
        await page.BeginAsync($"{string.Join('&', Kinds.Select(kind => $"kind={kind}"))}&n={Kinds.Count}&seed=5{more}");
        while (true)
        {
            await Expect(page.Stage().Or(page.Result())).ToBeVisibleAsync();
            if (await page.Result().CountAsync() == 0)
            {
                left.Remove(await AnswerAsync());
            }
            else if (left is [var missing, ..])
            {
                await page.BeginAsync($"kind={missing}&n=1&seed=3{more}");
                Assert.Equal(missing, await AnswerAsync());
                left.Remove(missing);
            }
            else
            {
                return;
            }
        }

        async Task<string> AnswerAsync()
        {
            var place = (await page.Stage().GetAttributeAsync("data-place"))![4..];
            var shown = await page.Stage().GetAttributeAsync("data-kind");
            var kind = Kinds.Single(one => one.Replace("-", "", StringComparison.Ordinal).Equals(shown, StringComparison.OrdinalIgnoreCase));
            await answer(kind);
            await Expect(page.Locator($"[data-place='ask-{place}'], [data-place='fed-{place}']")).ToHaveCountAsync(0);
            return kind;
        }
    }

    public static ILocator Stage(this IPage page) => page.Locator("[data-stage]");

    public static ILocator Verdict(this IPage page) => page.Locator("#verdict");

    public static ILocator Act(this IPage page, string action) => page.Locator($"[data-quiz] [data-action='{action}']").First;

    public static ILocator Result(this IPage page) => page.Locator(".quiz-result");

    public static Task SeePlaceAsync(this IPage page, string place) => Expect(page.Locator($"[data-place='{place}']")).ToBeVisibleAsync();

    /// <summary>Completes the answer on screen by keys alone.</summary>
    public static async Task FillByKeyAsync(this IPage page, string kind)
    {
        switch (kind)
        {
            case "matching":
                for (var term = await page.Locator("[data-term]").CountAsync(); term > 0; term--)
                {
                    var open = await page.Locator("[data-open]").CountAsync();
                    await page.Keyboard.PressAsync($"Digit{term}");
                    await Expect(page.Locator("[data-open]")).ToHaveCountAsync(open - 1);
                }

                break;
            case "cloze" or "worked":
                await page.Locator("[data-typed]").FocusAsync();
                await page.Keyboard.TypeAsync("12");
                break;
            case "ordering":
                await page.Locator("[data-move=down]").First.FocusAsync();
                var first = await page.Locator("[data-step]").First.GetAttributeAsync("data-step");
                await page.Keyboard.PressAsync("ArrowDown");
                await Expect(page.Locator("[data-step]").Nth(1)).ToHaveAttributeAsync("data-step", first!);
                await Expect(page.Locator($"[data-step='{first}'] [data-move=down]")).ToBeFocusedAsync();
                // Enter on its button would move it once more.
                await page.Locator("#question").FocusAsync();
                break;
            case "true-false":
                await page.Keyboard.PressAsync("x");
                await Expect(page.Act("false")).ToBeCheckedAsync();
                await Expect(page.Locator("#correct, [data-action=submit]:not([aria-disabled])").First).ToBeVisibleAsync();
                if (await page.Locator("#correct").CountAsync() > 0)
                    await page.Keyboard.PressAsync("Digit1");
                break;
            default:
                await page.Keyboard.PressAsync("Digit1");
                await Expect(page.Act("option-1")).ToBeCheckedAsync();
                break;
        }
    }
}
