using System.Globalization;
using SreAcademy.Browser.Tests.Site;
using Xunit.Abstractions;

namespace SreAcademy.Browser.Tests.Crash;

/// <summary>What <c>eng/crash-test</c> runs at length and every test run in short.</summary>
[Trait("Category", "Crash")]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const string RoundsVariable = "ACADEMY_CRASH_ROUNDS";
    private const string SeedVariable = "ACADEMY_CRASH_SEED";

    private readonly string data = Directory.CreateTempSubdirectory("academy-crash-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [BrowserFact]
    public async Task However_often_the_server_is_killed_no_acknowledged_review_is_lost_and_none_is_doubled()
    {
        var (rounds, seed) = (Number(RoundsVariable, 5), Number(SeedVariable, 1));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);

        var figures = await new CrashRun(browser, data, new Random(seed)).RunAsync(rounds, output.WriteLine);
        var (code, said) = await ServerProcess.RunAsync(data, "review", "rebuild");

        output.WriteLine($"seed {seed}: {figures}\nreview rebuild: {code} {said}");
        Assert.Equal((0, 0, 0), (figures.Lost, figures.Doubled, figures.Differences));
        Assert.True(figures.Acknowledged >= rounds, $"Only {figures.Acknowledged} answers were acknowledged.");
        Assert.Equal(0, code);
    }

    private static int Number(string variable, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : fallback;
}
