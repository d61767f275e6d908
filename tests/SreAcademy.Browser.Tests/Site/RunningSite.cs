using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>The app as people run it: its own process, its own empty data folder, the real course, a real port.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("academy-browser-").FullName;
    private readonly Process process = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        Address = await StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
    }

    /// <summary>A fresh browser profile; close it with the page's context.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, bool touch = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
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
        if (Address.Length > 0)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private async Task<string> StartAsync()
    {
        process.StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(Built("WebOutput"), "SreAcademy.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ACADEMY_DATA"] = data,
                ["ACADEMY_CONTENT"] = Built("Course"),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ConnectionStrings__Academy"] = null,
            },
        };
        process.Start();
        _ = process.StandardError.ReadToEndAsync();
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (OpenAddress().Match(line) is not { Success: true } open) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return open.Value;
        }

        throw new InvalidOperationException($"The site did not start:\n{string.Join('\n', said)}");
    }

    private static string Built(string key) =>
        typeof(RunningSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex OpenAddress();
}

[CollectionDefinition(Name)]
public sealed class OnRunningSite : ICollectionFixture<RunningSite>
{
    public const string Name = "running site";
}
