using SreAcademy.Browser.Tests.Site;

namespace SreAcademy.Browser.Tests.Account;

internal static class AccountPages
{
    public const string Password = "오답 노트 스무 장";

    /// <summary>Passkeys belong to a domain, and an address is none.</summary>
    public static string ByName(this RunningSite site, string path) => site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + path;

    public static async Task BecomeGuestAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("form[action='/guest'] button").First.ClickAsync();
        await page.LeaveAsync("/account$");
    }

    public static async Task RegisterAsync(this IPage page, string address, string email)
    {
        await page.GotoAsync(address);
        await page.FillAsync("input[name=Email]", email);
        await page.FillAsync("input[name=Password]", Password);
        await page.FillAsync("input[name=Repeated]", Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.LeaveAsync("/register");
    }

    public static async Task SignInAsync(this IPage page, string address, string email)
    {
        await page.GotoAsync(address);
        await page.FillAsync("input[name=Email]", email);
        await page.FillAsync("input[name=Password]", Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.LeaveAsync(@"/sign-in(\?|$)");
    }
}
