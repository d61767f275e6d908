using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

[Collection(OnReviewSite.Name)]
public sealed class ReviewTouchTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_phone_reviews_by_thumb()
    {
        var page = await site.BeginReviewAsync(width: 390, height: 780, touch: true);

        await page.Action("reveal").TapAsync();
        await Expect(page.Locator("[data-answer]")).ToBeVisibleAsync();
        await page.MoveOnAsync(() => page.Action("rate-4").TapAsync());

        Assert.Equal(9, await page.CountAsync("새 카드"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(200, 0, 0)]
    [InlineData(-200, 0, 1)]
    public async Task A_swipe_to_the_right_recalls_and_to_the_left_forgets(int across, int down, int forgotten)
    {
        var page = await site.BeginReviewAsync(width: 390, height: 780, touch: true);
        await page.Action("reveal").TapAsync();
        await Expect(page.Locator("[data-answer]")).ToBeVisibleAsync();

        await page.MoveOnAsync(() => SwipeAsync(page, across, down));

        Assert.Equal((9, 1), (await page.CountAsync("새 카드"), await page.CountAsync("학습")));
        await Expect(page.Locator("[role=status].sr").Last).ToContainTextAsync(forgotten == 1 ? "1분 뒤" : "10분 뒤");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_short_swipe_a_scroll_and_a_swipe_before_the_answer_rate_nothing()
    {
        var page = await site.BeginReviewAsync(width: 390, height: 780, touch: true);
        var place = await page.PlaceAsync();
        await SwipeAsync(page, 250, 0);
        await page.Action("reveal").TapAsync();
        await Expect(page.Locator("[data-answer]")).ToBeVisibleAsync();
        await SwipeAsync(page, 60, 0);
        await SwipeAsync(page, 30, -200);

        await Expect(page.Locator("[data-review]:not([data-swipe])")).ToHaveCountAsync(1);
        Assert.Equal(place, await page.PlaceAsync());
        Assert.Equal(10, await page.CountAsync("새 카드"));
        await page.Context.CloseAsync();
    }

    /// <summary>A finger on the card, as the browser tells the page of it.</summary>
    private static async Task SwipeAsync(IPage page, int across, int down) => await page.EvaluateAsync(
        """
        ([across, down]) => {
          const card = document.querySelector('[data-stage]');
          const at = (type, part) => card.dispatchEvent(new PointerEvent(type, {
            bubbles: true, cancelable: true, pointerId: 1, pointerType: 'touch', isPrimary: true,
            clientX: 195 + across * part, clientY: 300 + down * part,
          }));
          at('pointerdown', 0);
          for (const part of [.1, .3, .6, 1]) at('pointermove', part);
          at('pointerup', 1);
        }
        """, new[] { across, down });
}
