using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

[Collection(OnReviewSite.Name)]
public sealed class ReviewKeyboardTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_guest_reviews_ten_cards_by_keyboard_alone()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/review");
        await page.Locator("form.start-studying button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();

        for (var card = 0; card < 10; card++)
            await page.AnswerByKeyAsync("4");

        await Expect(page.Locator("[data-place^='end-Done']")).ToBeVisibleAsync();
        await Expect(page.Locator(".figures dd").First).ToHaveTextAsync("10");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_answer_is_hidden_from_screen_readers_until_it_is_asked_for_and_takes_the_focus_then()
    {
        var page = await site.BeginReviewAsync();
        await Expect(page.Locator("#question")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "답", Exact = true })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("3");

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "답", Exact = true })).ToBeFocusedAsync();
        await Expect(page.Locator("[data-stage]")).ToHaveCountAsync(1);
        Assert.Equal(10, await page.CountAsync("새 카드"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Undo_brings_the_last_card_back_as_often_as_one_likes()
    {
        var page = await site.BeginReviewAsync();
        var first = await page.Locator("#question").TextContentAsync();
        await page.AnswerByKeyAsync("4");
        await page.AnswerByKeyAsync("4");

        await page.MoveOnAsync(() => page.Keyboard.PressAsync("u"));
        await page.MoveOnAsync(() => page.Keyboard.PressAsync("u"));

        await Expect(page.Locator("#question")).ToHaveTextAsync(first!);
        await Expect(page.Action("undo")).ToBeDisabledAsync();
        Assert.Equal(10, await page.CountAsync("새 카드"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Keys_work_by_their_place_with_a_Korean_layout_and_not_while_composing_or_with_modifiers()
    {
        var page = await site.BeginReviewAsync();
        await page.AnswerByKeyAsync("4");
        var second = await page.PlaceAsync();

        await page.EvaluateAsync(Press, new { code = "KeyU", key = "ㅕ", isComposing = true });
        await page.EvaluateAsync(Press, new { code = "KeyU", key = "ㅕ", ctrlKey = true });
        Assert.Equal(second, await page.PlaceAsync());
        await page.MoveOnAsync(() => page.EvaluateAsync(Press, new { code = "KeyU", key = "ㅕ" }));

        await Expect(page.Action("undo")).ToBeDisabledAsync();
        await page.Context.CloseAsync();
    }

    private const string Press = "init => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))";

    [BrowserFact]
    public async Task What_is_typed_into_a_note_presses_nothing_and_is_kept()
    {
        var page = await site.BeginReviewAsync();
        var place = await page.PlaceAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("[data-review] dialog textarea")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("bus 1 시간");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("[data-review] dialog")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Space");

        await Expect(page.Locator(".stage-note")).ToContainTextAsync("bus 1 시간");
        Assert.Equal(place, await page.PlaceAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Cards_are_buried_suspended_and_reported_by_key()
    {
        var page = await site.BeginReviewAsync();
        await page.MoveOnAsync(() => page.Keyboard.PressAsync("b"));
        await Expect(page.Locator(".practice-notice")).ToHaveTextAsync("내일 다시 보여 드릴게요.");
        await page.MoveOnAsync(() => page.Keyboard.PressAsync("s"));
        await Expect(page.Locator(".practice-notice")).ToHaveTextAsync("이 카드는 이제 나오지 않아요.");
        Assert.Equal(8, await page.CountAsync("새 카드"));
        await page.Keyboard.PressAsync("e");
        await page.Locator("[data-review] dialog textarea").FillAsync("출처 링크가 깨졌어요.");
        await page.Locator("[data-review] dialog .button:not(.quiet)").ClickAsync();

        await Expect(page.Locator(".practice-notice")).ToContainTextAsync("알려 주셔서 고마워요");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_reload_goes_on_with_what_is_not_answered_yet()
    {
        var page = await site.BeginReviewAsync();
        var first = await page.Locator("#question").TextContentAsync();
        await page.AnswerByKeyAsync("4");

        await page.ReloadAsync();

        await Expect(page.Locator("#question")).Not.ToHaveTextAsync(first!);
        Assert.Equal(9, await page.CountAsync("새 카드"));
        await Expect(page).ToHaveURLAsync(new Regex("start=1"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_second_tab_is_told_and_one_review_is_kept()
    {
        var first = await site.BeginReviewAsync();
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/review?start=1");
        await Expect(second.Locator("#question")).ToHaveTextAsync((await first.Locator("#question").TextContentAsync())!);

        await first.AnswerByKeyAsync("4");
        await second.AnswerByKeyAsync("1");

        await Expect(second.Locator(".practice-notice")).ToContainTextAsync("다른 창에서 이미 답한 카드예요");
        // Kept is the first answer: the card is not among those to be seen again soon.
        await second.ReloadAsync();
        await Expect(second.Locator("[data-stage]")).ToBeVisibleAsync();
        Assert.Equal((9, 0), (await second.CountAsync("새 카드"), await second.CountAsync("학습")));
        await first.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_overview_starts_by_key_and_remembers_in_the_address_that_it_did()
    {
        var page = await site.BeginReviewAsync();
        await page.GotoAsync("/review?level=2");
        await Expect(page.Action("go-on")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-review]")).ToHaveAttributeAsync("data-live", "");

        await page.Keyboard.PressAsync("Space");

        await Expect(page.Locator("[data-stage] .level")).ToContainTextAsync("주니어");
        await Expect(page).ToHaveURLAsync(new Regex(@"level=2&start=1"));
        await page.Context.CloseAsync();
    }
}
