namespace SreAcademy.Browser.Tests.Site;

/// <summary>One server on its own empty data folder and one browser, shared by the tests of a collection.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private ServerProcess? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Data { get; } = Directory.CreateTempSubdirectory("academy-browser-").FullName;

    public string Address => server?.Address ?? "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        server = await ServerProcess.StartAsync(Data);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A fresh browser profile. Close it with the page's context: each that stays open slows all that come after it.</summary>
    /// <param name="address">Where relative addresses lead; null for the server itself.</param>
    public async Task<IPage> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, bool touch = false, string? address = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address ?? Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "ko-KR",
        });
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }
}

/// <summary>Pages to read. The collections run beside each other, each on a site of its own.</summary>
[CollectionDefinition(Name)]
public sealed class OnReadingSite : ICollectionFixture<RunningSite>
{
    public const string Name = "reading";
}

/// <summary>Reviews, accounts and settings.</summary>
[CollectionDefinition(Name)]
public sealed class OnReviewSite : ICollectionFixture<RunningSite>
{
    public const string Name = "reviewing";
}

/// <summary>Quizzes and interviews.</summary>
[CollectionDefinition(Name)]
public sealed class OnPracticeSite : ICollectionFixture<RunningSite>
{
    public const string Name = "practice";
}
