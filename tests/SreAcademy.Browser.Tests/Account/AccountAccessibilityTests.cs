using SreAcademy.Browser.Tests.Site;

namespace SreAcademy.Browser.Tests.Account;

[Collection(OnReviewSite.Name)]
public sealed class AccountAccessibilityTests(RunningSite site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_about_keys_and_data_is_clean_and_as_wide_as_the_phone(ColorScheme scheme)
    {
        var page = await site.OpenAsync(width: 320, scheme: scheme);
        await page.RegisterAsync("/account/register", $"axe-{scheme}@example.org");
        string[] pages = ["passkeys", "two-factor", "recovery-codes", "takeout", "delete", "merge", "deleted", "sign-in/second-factor", "messages"];
        foreach (var path in pages.Select(name => $"/account/{name}").Append("/notices").Append("/messages/stop/nothing"))
        {
            await page.GotoAsync(path);
            if (path.EndsWith("two-factor", StringComparison.Ordinal))
                await page.Locator("main form button").First.ClickAsync();
            Assert.Empty(await AxeFindings.FindAsync(page, path));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than the screen");
        }

        await page.Context.CloseAsync();
    }
}
