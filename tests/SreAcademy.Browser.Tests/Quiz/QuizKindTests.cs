using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Quiz;

[Collection(OnPracticeSite.Name)]
public sealed class QuizKindTests(RunningSite site)
{
    [BrowserFact]
    public async Task Each_kind_is_answered_by_keyboard_alone_and_its_result_is_said()
    {
        var page = await site.OpenQuizAsync();
        await page.AnswerEachKindAsync(async kind =>
        {
            await Expect(page.Locator("#question")).ToBeFocusedAsync();
            if (kind == "recall")
            {
                await page.Keyboard.PressAsync("Space");
                await Expect(page.Locator("[data-recalled]")).ToBeVisibleAsync();
                await page.Keyboard.PressAsync("Digit2");
            }
            else
            {
                await page.FillByKeyAsync(kind);
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.Verdict()).ToBeFocusedAsync();
                await Expect(page.Locator("[data-announcement]")).ToContainTextAsync((await page.Verdict().InnerTextAsync()).Trim().Split('\n')[^1].Trim());
                await page.Keyboard.PressAsync("Enter");
            }
        });
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Each_kind_fits_a_phone_and_has_targets_for_a_thumb()
    {
        var page = await site.OpenQuizAsync(width: 390, height: 780, touch: true);
        List<string> small = [];
        await page.AnswerEachKindAsync(async kind =>
        {
            small.AddRange((await SmallTargetsAsync(page)).Select(target => $"{kind}: {target}"));
            await TapAsync(page, kind);
            if (kind != "recall")
            {
                await Expect(page.Verdict()).ToBeVisibleAsync();
                await page.Act("next").TapAsync();
            }
        });

        Assert.Empty(small);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task To_a_screen_reader_each_kind_is_a_group_of_controls_with_names()
    {
        var page = await site.OpenQuizAsync();
        await page.AnswerEachKindAsync(async kind =>
        {
            var (_, role, group) = Semantics.Single(one => one.Kind == kind);
            var question = await page.Locator("#question").InnerTextAsync();
            var controls = group is { } named
                ? page.GetByRole(named, new() { Name = kind is "matching" or "ordering" ? null : question }).First.GetByRole(role)
                : page.Stage().GetByRole(role);
            Assert.True(await controls.CountAsync() > 0, kind);
            foreach (var control in await controls.AllAsync())
                await Expect(control).Not.ToHaveAccessibleNameAsync("");
            await page.Keyboard.PressAsync(kind == "recall" ? "Space" : "a");
            await Expect(page.Verdict().Or(page.Locator("[data-recalled]"))).ToBeVisibleAsync();
            await page.Keyboard.PressAsync(kind == "recall" ? "Digit1" : "Enter");
        });
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Enter_ends_a_syllable_that_is_being_composed_and_does_not_hand_it_in()
    {
        var page = await site.OpenQuizAsync();
        await page.BeginAsync("kind=cloze&n=1&seed=3");
        await page.Locator("[data-typed]").FillAsync("번");
        foreach (var composing in (string[])["isComposing: true", "keyCode: 229"])
            await page.Locator("[data-typed]").EvaluateAsync($$"""input => input.dispatchEvent(new KeyboardEvent('keydown', { code: 'Enter', key: 'Enter', bubbles: true, {{composing}} }))""");
        await Expect(page.Locator("[data-typed]")).ToHaveValueAsync("번");
        await Expect(page.Verdict()).ToHaveCountAsync(0);

        await page.Locator("[data-typed]").PressAsync("Enter");
        await Expect(page.Verdict()).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static readonly (string Kind, AriaRole Role, AriaRole? Group)[] Semantics =
    [
        ("choice", AriaRole.Radio, AriaRole.Radiogroup), ("several", AriaRole.Checkbox, AriaRole.Group), ("odd-one-out", AriaRole.Radio, AriaRole.Radiogroup), ("matching", AriaRole.Button, AriaRole.Group),
        ("cloze", AriaRole.Textbox, null), ("ordering", AriaRole.Button, AriaRole.List), ("true-false", AriaRole.Radio, AriaRole.Radiogroup), ("worked", AriaRole.Textbox, null), ("recall", AriaRole.Textbox, null),
    ];

    private static async Task TapAsync(IPage page, string kind)
    {
        switch (kind)
        {
            case "recall":
                await page.Act("submit").TapAsync();
                await page.Act("recall-no").TapAsync();
                return;
            case "matching":
                for (var term = 0; term < await page.Locator("[data-term]").CountAsync(); term++)
                    await page.Locator($"[data-term='{term}'] [data-letter='{term + 1}']").TapAsync();
                break;
            case "ordering":
                await page.Locator("[data-move=down]").First.TapAsync();
                break;
            case "cloze" or "worked":
                await page.Locator("[data-typed]").FillAsync("12");
                break;
            case "true-false":
                await page.Locator(".verdict-option").First.TapAsync();
                break;
            default:
                await page.Locator(".option").First.TapAsync();
                break;
        }

        await page.Act("submit").TapAsync();
    }

    /// <summary>What one can press that is smaller than a thumb wants, and whether the page scrolls sideways.</summary>
    private static Task<string[]> SmallTargetsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('[data-quiz] :is(button, label, a.icon-button, input[type=text])')]
          .filter(target => target.checkVisibility() && !target.closest('[popover], dialog') && !target.matches('.recall-label'))
          .map(target => [target, target.getBoundingClientRect()])
          .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
          .map(([target, box]) => `${target.className} ${Math.round(box.width)}×${Math.round(box.height)}`)
          .concat(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [])
        """);
}
