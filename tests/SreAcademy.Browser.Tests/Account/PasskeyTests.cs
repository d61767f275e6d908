using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Account;

[Collection(OnReviewSite.Name)]
public sealed class PasskeyTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_guest_makes_a_passkey_and_signs_in_with_it_elsewhere()
    {
        var home = await site.OpenAsync();
        var phone = await VirtualAuthenticator.AddAsync(home);
        await home.BecomeGuestAsync(site.ByName("/account"));
        await home.GotoAsync(site.ByName("/account/passkeys"));
        await home.FillAsync("[data-passkey=attach] input[name=name]", "시험용 휴대폰");
        await home.ClickAsync("[data-passkey=attach] button");
        await Expect(home.Locator(".notice")).ToContainTextAsync("이제 계정이 생겼어요");
        await Expect(home.Locator(".passkeys")).ToContainTextAsync("시험용 휴대폰");

        var elsewhere = await site.OpenAsync();
        var other = await VirtualAuthenticator.AddAsync(elsewhere);
        await other.TakeOverAsync(await phone.OnlyCredentialAsync());
        // Chromium's authenticator may answer the offer in the address field before the button is pressed.
        await elsewhere.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await elsewhere.GotoAsync(site.ByName("/account/sign-in?returnUrl=%2Faccount%2Fpasskeys"));
        await elsewhere.ClickAsync("[data-passkey=sign-in] button");

        await Expect(elsewhere.Locator(".passkeys")).ToContainTextAsync("마지막 사용");
        await home.Context.CloseAsync();
        await elsewhere.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_cancelled_passkey_says_so_and_can_be_tried_again()
    {
        var page = await site.OpenAsync();
        await page.BecomeGuestAsync(site.ByName("/account"));
        await page.GotoAsync(site.ByName("/account/passkeys"));
        await page.EvaluateAsync("void (navigator.credentials.create = () => Promise.reject(new DOMException('no', 'NotAllowedError')))");
        await page.ClickAsync("[data-passkey=attach] button");

        await Expect(page.Locator("[data-passkey=attach] [role=alert]")).ToContainTextAsync("다시 해 볼 수 있어요");
        await Expect(page.Locator("[data-passkey=attach] button")).ToBeEnabledAsync();
        await page.Context.CloseAsync();
    }
}
