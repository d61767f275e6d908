using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Reading;

[Collection(OnReadingSite.Name)]
public sealed class PageWeightTests(RunningSite site)
{
    /// <summary>Bytes on the wire for everything a first visit loads.</summary>
    private const int MostBytes = 60 * 1024;

    [BrowserFact]
    public async Task A_topic_page_weighs_at_most_sixty_kilobytes_cold()
    {
        var page = await site.OpenAsync();
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var bytes = 0.0;
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();

        await page.GotoAsync(Pages.Topic, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(bytes, 1024, MostBytes);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Pages_set_no_cookie_and_break_no_rule_of_their_own(string address)
    {
        var page = await site.OpenAsync();
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            // The browser itself logs that a missing page is missing.
            if (message.Type is "error" or "warning" && !message.Text.Contains("status of 404", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(complaints);
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Without_script_everything_can_be_read_and_searched()
    {
        var page = await site.OpenAsync(javaScript: false);

        await page.GotoAsync(Pages.Topic);
        await page.GetByRole(AriaRole.Link, new() { Name = "모두 펼치기" }).ClickAsync();
        await Expect(page.GetByText("43,200분").First).ToBeVisibleAsync();
        await page.GotoAsync("/search");
        await page.Locator("main input[name=q]").FillAsync("번 레이트");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main mark").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_chosen_theme_is_remembered()
    {
        var page = await site.OpenAsync(scheme: ColorScheme.Light);
        await page.GotoAsync("/");

        await page.Locator("[data-theme-switch]:visible").First.ClickAsync();
        await page.ReloadAsync();

        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.Context.CloseAsync();
    }
}
