using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Interview;

[Collection(OnPracticeSite.Name)]
public sealed class SoloInterviewTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_interview_goes_by_keyboard_from_the_question_to_the_report()
    {
        var page = await site.BeginInterviewAsync("?role=2&n=2&minutes=3&seed=7");
        await Expect(page.Locator("#question")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-face]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^[23]:\d\d$"));
        var answer = await page.PointAsync();

        await TabToAsync(page, "#answer");
        await page.Keyboard.InsertTextAsync(answer);
        await page.RevealAsync(() => page.Keyboard.PressAsync("Control+Enter"));
        await Expect(page.Locator("[data-focus]")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-point='0']")).ToBeCheckedAsync();
        await Expect(page.Locator("#point-0-why")).ToContainTextAsync("글에서 찾았어요");
        await Expect(page.Locator(".own-text mark").First).ToBeVisibleAsync();
        await TabToAsync(page, "[data-point='0']");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#point-0-why")).ToBeEmptyAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#point-0-why")).ToHaveTextAsync("직접 골랐어요");

        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".interview-count-of")).ToHaveTextAsync("질문 2 / 2");
        await page.RevealAsync(() => page.Keyboard.PressAsync("Control+Enter"));
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.Locator("h1")).ToContainTextAsync("면접 결과");
        await Expect(page.Locator("#q1 .own-text")).ToContainTextAsync(answer);
        await Expect(page.Locator("#q1 .report-points [data-made]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".left-out > li").First).ToContainTextAsync("복습에 넣었어요");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_second_tab_follows_and_a_text_that_is_too_long_is_refused_in_words()
    {
        var page = await site.BeginInterviewAsync("?role=2&n=1&seed=3");
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await second.LiveAsync();

        await page.WriteAsync("첫째 탭에서 쓴 답");
        await Expect(second.Locator("#answer")).ToHaveValueAsync("첫째 탭에서 쓴 답");
        await page.Locator("#answer").FillAsync(new string('가', 20_001));
        await Expect(page.Saved()).ToContainTextAsync("20,000자까지");
        await page.Locator("[data-primary]").ClickAsync();
        await Expect(page.Locator("#answer")).ToBeFocusedAsync();
        await Expect(page.Locator("#question")).ToBeVisibleAsync();

        await page.WriteAsync("줄인 답");
        await page.Locator("[data-primary]").ClickAsync();
        await Expect(second.Locator(".interview-compare, .follow-up-list")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task What_was_typed_survives_a_lost_connection_and_a_killed_server()
    {
        var data = Directory.CreateTempSubdirectory("academy-interview-").FullName;
        var server = await ServerProcess.StartAsync(data);
        await using (var line = new CuttableProxy())
        {
            line.LeadTo(server.Address);
            var page = await site.BeginInterviewAsync("?role=2&n=2&seed=5", address: line.Address);
            var question = await page.Locator("#question").InnerTextAsync();
            await page.WriteAsync("저장된 첫 문장.");

            await page.Locator("#answer").PressSequentiallyAsync(" 끊긴 동안 쓴 문장.");
            line.Cut();
            await Expect(page.Locator("#connection")).ToHaveAttributeAsync("data-state", "reconnecting");
            await server.KillAsync();
            await server.DisposeAsync();
            server = await ServerProcess.StartAsync(data);
            line.LeadTo(server.Address);
            line.Restore();

            await Expect(page.Locator("#connection")).ToBeHiddenAsync();
            await page.LiveAsync();
            await Expect(page.Locator("#question")).ToHaveTextAsync(question);
            await Expect(page.Locator("#answer")).ToHaveValueAsync("저장된 첫 문장. 끊긴 동안 쓴 문장.");
            await Expect(page.Saved()).ToHaveTextAsync("저장됨");
            await page.Context.CloseAsync();
        }

        await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [BrowserFact]
    public async Task Dictation_writes_where_the_caret_is_and_only_after_a_click()
    {
        var page = await site.OpenAsync();
        await page.AddInitScriptAsync(
            """
            window.SpeechRecognition = window.webkitSpeechRecognition = class {
              start() { window.heard = this; this.onstart(); }
              stop() { this.onend(); }
            };
            """);
        await page.GotoAsync("/interview?role=2&n=1");
        await page.Locator("button[value=solo]").ClickAsync();
        await page.LiveAsync();
        await page.WriteAsync("앞뒤");
        await page.EvaluateAsync("document.querySelector('#answer').setSelectionRange(1, 1)");

        Assert.True(await page.EvaluateAsync<bool>("window.heard === undefined"));
        await page.Locator("[data-dictate]").ClickAsync();
        await Expect(page.Locator("[data-dictate]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.EvaluateAsync("window.heard.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: '말한 글 ' }], { isFinal: true })] })");

        await Expect(page.Locator("#answer")).ToHaveValueAsync("앞 말한 글뒤");
        await page.Locator("[data-dictate]").ClickAsync();
        await Expect(page.Locator("[data-dictate-said]")).ToHaveTextAsync("말로 쓰기를 멈췄어요.");
        await Expect(page.Saved()).ToHaveTextAsync("저장됨");
        await page.Context.CloseAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < 25 && !await page.Locator(selector).EvaluateAsync<bool>("element => element === document.activeElement"); step++)
            await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(selector)).ToBeFocusedAsync();
    }
}
