using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

/// <summary>A guest in mid-review, behind a line that can be cut.</summary>
public sealed class ReviewingPage : IAsyncDisposable
{
    private ReviewingPage(CuttableProxy line, IPage page) => (Line, Page) = (line, page);

    public CuttableProxy Line { get; }

    public IPage Page { get; }

    /// <summary>What the learner is told about the connection.</summary>
    public ILocator Dialog => Page.Locator("#connection");

    public ILocator Question => Page.Locator("[data-stage]");

    /// <summary>Answers whose card the page has left.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <param name="server">Null for the shared one, which no test may stop.</param>
    public static async Task<ReviewingPage> OpenAsync(RunningSite site, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool ownClock = false, ServerProcess? server = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        var line = new CuttableProxy();
        line.LeadTo(server?.Address ?? site.Address);
        var page = await site.OpenAsync(width, scheme: scheme, address: line.Address);
        if (ownClock) await page.Clock.InstallAsync();
        await page.GotoAsync("/review");
        await page.Locator("form.start-studying button").First.ClickAsync();
        var reviewing = new ReviewingPage(line, page);
        await Expect(reviewing.Question).ToBeVisibleAsync();
        return reviewing;
    }

    /// <summary>The id that the answer to the card on screen will have.</summary>
    public async Task<string> AnswerIdAsync() => (await Question.GetAttributeAsync("data-place"))!;

    public async Task RevealAsync()
    {
        await Page.Keyboard.PressAsync("Space");
        await Expect(Page.Locator("[data-action=rate-3]")).ToBeVisibleAsync();
    }

    /// <summary>Answers the card on screen and waits for the next one.</summary>
    public async Task AnswerAsync()
    {
        var id = await AnswerIdAsync();
        await RevealAsync();
        await Page.Keyboard.PressAsync("3");
        await SeeNextAsync(id);
    }

    public async Task SeeNextAsync(string after)
    {
        await Expect(Question).Not.ToHaveAttributeAsync("data-place", after);
        Acknowledged.Add(after);
    }

    public Task SeeStateAsync(string state) => Expect(Dialog).ToHaveAttributeAsync("data-state", state);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await Line.DisposeAsync();
    }
}
