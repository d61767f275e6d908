using SreAcademy.Browser.Tests.Site;
using SreAcademy.Web.Account.TwoFactor;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Account;

[Collection(OnReviewSite.Name)]
public sealed class TwoFactorTests(RunningSite site)
{
    [BrowserFact]
    public async Task The_code_of_an_app_is_the_second_step_of_signing_in()
    {
        const string email = "second-step@example.org";
        var home = await site.OpenAsync();
        await home.RegisterAsync("/account/register", email);
        await home.GotoAsync("/account/two-factor");
        await home.Locator("main form button").First.ClickAsync();
        await Expect(home.Locator(".qr")).ToBeVisibleAsync();
        var key = Totp.Key((await home.Locator(".secret").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal));
        var step = Totp.StepAt(TimeProvider.System.GetUtcNow());
        await home.FillAsync("input[name=Code]", Totp.Code(key, step));
        await home.Locator("form:has(input[name=Code]) button").ClickAsync();
        await Expect(home.Locator("figure.code pre")).ToContainTextAsync("-");
        var recovery = (await home.Locator("figure.code pre").TextContentAsync())!.Split('\n')[0];

        var elsewhere = await site.OpenAsync();
        await elsewhere.SignInAsync("/account/sign-in", email);
        await Expect(elsewhere.Locator("h1")).ToContainTextAsync("2단계 인증");
        // The code of this half minute is used up; the next one is good already.
        await elsewhere.FillAsync("input[name='App.Code']", Totp.Code(key, Math.Max(step, Totp.StepAt(TimeProvider.System.GetUtcNow()) - 1) + 1));
        await elsewhere.ClickAsync("form:has(input[name='App.Code']) button");
        await elsewhere.ArriveAsync("/account$");

        var third = await site.OpenAsync();
        await third.SignInAsync("/account/sign-in", email);
        await third.ClickAsync(".other-way summary");
        await third.FillAsync("input[name='Recovery.Code']", recovery.ToUpperInvariant());
        await third.ClickAsync("form:has(input[name='Recovery.Code']) button");
        await third.ArriveAsync("/account$");
        foreach (var page in new[] { home, elsewhere, third })
            await page.Context.CloseAsync();
    }
}
