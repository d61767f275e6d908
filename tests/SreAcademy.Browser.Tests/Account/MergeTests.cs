using SreAcademy.Browser.Tests.Review;
using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Account;

[Collection(OnReviewSite.Name)]
public sealed class MergeTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_guests_reviews_follow_into_the_account_that_signs_in()
    {
        const string email = "merging@example.org";
        var home = await site.BeginReviewAsync();
        await home.AnswerByKeyAsync("3");
        await home.RegisterAsync("/account/register", email);

        var elsewhere = await site.BeginReviewAsync();
        await elsewhere.AnswerByKeyAsync("3");
        await elsewhere.AnswerByKeyAsync("3");
        await elsewhere.SignInAsync("/account/sign-in", email);

        await Expect(elsewhere.Locator(".merge-question")).ToContainTextAsync("카드 2장을 계정으로 옮길까요?");
        await elsewhere.ClickAsync("main form:not([hidden]) button[type=submit]");
        await Expect(elsewhere.Locator(".notice")).ToContainTextAsync("복습 기록 2건을 계정으로 옮겼어요");
        await home.Context.CloseAsync();
        await elsewhere.Context.CloseAsync();
    }
}
