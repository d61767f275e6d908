namespace SreAcademy.Browser.Tests.Site;

/// <summary>Runs where a Chromium is installed and is skipped, with the reason, where none is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}

public static class Chromium
{
    public const string Variable = "ACADEMY_TEST_CHROMIUM";

    /// <summary>The executable: named by the environment, else where distributions put it.</summary>
    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable(Variable), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    public static string? Missing => Path is null ? $"Chromium이 없어요: {Variable}에 실행 파일을 지정하거나 eng/test로 실행하세요." : null;

    /// <summary>
    /// Of the features turned off by name only the last list counts, so Playwright's own is repeated (its chromiumSwitches.ts). The last line
    /// is ours: for each new window, and every test opens one, Chromium loads pages of its own for address field and toolbar, which took as
    /// long as the window itself. A name that Chromium no longer knows does no harm.
    /// </summary>
    private const string FeaturesOff =
        "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay," +
        "MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect," +
        "Translate,AutoDeElevate,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled," +
        "PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        // What is waited for comes when it comes: a machine that does three things at once is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", $"--disable-features={FeaturesOff}"] });
    }
}
