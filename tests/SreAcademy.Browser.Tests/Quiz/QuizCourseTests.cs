using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Quiz;

/// <summary>From the first question to the result, with all that can come between.</summary>
[Collection(OnPracticeSite.Name)]
public sealed class QuizCourseTests(RunningSite site)
{
    private const string Three = "kind=matching&kind=ordering&n=3&seed=11";

    [BrowserFact]
    public async Task An_exam_goes_back_and_forth_and_names_what_is_open_before_it_is_handed_in()
    {
        var page = await site.OpenQuizAsync();
        await page.BeginAsync("kind=cloze&n=3&mode=exam&limit=10&seed=4");
        await Expect(page.Locator("[role=timer]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^(10:00|9:\d\d)$"));
        await page.Locator("[data-typed]").FillAsync("첫 답");
        await page.Keyboard.PressAsync("Enter");
        await page.SeePlaceAsync("ask-1");
        await page.Keyboard.PressAsync("f");
        await Expect(page.Act("flag")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.SeePlaceAsync("ask-2");
        await page.Keyboard.PressAsync("g");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "2, 아직 안 풂, 표시함" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "1, 답함" }).ClickAsync();
        await page.SeePlaceAsync("ask-0");
        await Expect(page.Locator("[data-typed]")).ToHaveValueAsync("첫 답");

        await page.Locator("[popovertarget=quiz-menu]").ClickAsync();
        await page.Locator("[popover] [data-action=hand-in]").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "아직 2문제가 남았어요" })).ToBeFocusedAsync();
        await page.Act("finish").ClickAsync();

        await Expect(page.Result()).ToBeVisibleAsync();
        await Expect(page.Locator(".result-question")).ToHaveCountAsync(3);
        Assert.Equal(0, await page.Locator("script[src*='blazor']").CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_reload_goes_on_where_one_was_and_a_second_tab_follows()
    {
        var page = await site.OpenQuizAsync();
        await page.BeginAsync(Three);
        await page.Keyboard.PressAsync("a");
        await Expect(page.Verdict()).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.SeePlaceAsync("ask-1");
        await page.ReloadAsync();
        await page.SeePlaceAsync("ask-1");

        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await second.SeePlaceAsync("ask-1");
        await page.Act("give-up").ClickAsync();
        await second.SeePlaceAsync("fed-1");
        await second.Keyboard.PressAsync("Enter");
        await page.SeePlaceAsync("ask-2");

        await page.Act("give-up").ClickAsync();
        await page.SeePlaceAsync("fed-2");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Result()).ToBeVisibleAsync();
        await Expect(second.Result()).ToBeVisibleAsync();
        await Expect(second.Locator("h1")).ToHaveTextAsync("3문제 중 0개 맞았어요");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_server_that_dies_in_mid_quiz_loses_no_answer()
    {
        var data = Directory.CreateTempSubdirectory("academy-quiz-").FullName;
        var server = await ServerProcess.StartAsync(data);
        await using var line = new CuttableProxy();
        line.LeadTo(server.Address);
        var page = await site.OpenQuizAsync(address: line.Address);
        await page.BeginAsync(Three);
        await page.Keyboard.PressAsync("a");
        await page.SeePlaceAsync("fed-0");
        await page.Keyboard.PressAsync("Enter");
        await page.SeePlaceAsync("ask-1");

        await server.KillAsync();
        await Expect(page.Locator("#connection")).ToBeVisibleAsync();
        await server.DisposeAsync();
        server = await ServerProcess.StartAsync(data);
        line.LeadTo(server.Address);
        await page.EvaluateAsync("dispatchEvent(new Event('online'))");

        await Expect(page.Locator("#connection")).ToBeHiddenAsync();
        await page.SeePlaceAsync("ask-1");
        await Expect(page.Locator(".practice-progress progress")).ToHaveAttributeAsync("value", "1");
        await page.Context.CloseAsync();
        await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [BrowserFact]
    public async Task What_was_missed_is_in_the_notebook_and_can_be_taken_again()
    {
        var page = await site.OpenQuizAsync();
        await page.BeginAsync("kind=ordering&n=1&seed=11");
        await page.Keyboard.PressAsync("a");
        await page.SeePlaceAsync("fed-0");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "틀린 것만 다시 · 1문제" }).ClickAsync();
        await Expect(page.Stage()).ToBeVisibleAsync();

        await page.GotoAsync("/quiz/notebook");
        await page.GetByRole(AriaRole.Link, new() { Name = "틀린 퀴즈 문제 보기" }).First.ClickAsync();
        await Expect(page.Locator("li:target")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
