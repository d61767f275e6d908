using System.Text.RegularExpressions;
using SreAcademy.Browser.Tests.Site;
using SreAcademy.Core.Content;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Drills;

/// <summary>A guest who goes through one incident after the other: a browser for each took most of the time.</summary>
public sealed class OnCallGuest(RunningSite site) : IAsyncLifetime
{
    private IPage? page;

    internal DrillRecords Records { get; } = new(site.Data);

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is null)
            page = await site.OpenDrillsAsync();
    }

    public IPage Page => page!;

    public async Task DisposeAsync()
    {
        if (page is not null) await page.Context.CloseAsync();
        await Records.DisposeAsync();
    }
}

[Collection(OnPracticeSite.Name)]
public sealed partial class EveryScenarioTests(OnCallGuest guest) : IClassFixture<OnCallGuest>
{
    public static TheoryData<string> Slugs => [.. Written];

    private static IReadOnlyList<string> Written => [.. Directory.EnumerateFiles(Path.Combine(ServerProcess.Course, "sre"), "*.md").Order(StringComparer.Ordinal).SelectMany(OfFile)];

    [BrowserTheory]
    [MemberData(nameof(Slugs))]
    public async Task Every_scenario_of_the_course_runs_from_the_alert_to_the_debrief_by_keyboard(string slug)
    {
        await guest.Page.BeginAsync(slug);
        var plan = (await guest.Records.ReadAsync(guest.Page.Key())).Plan;
        await guest.Page.RespondAsync(plan.Severity ?? IncidentSeverity.Sev2);
        await guest.Page.ResolveAsync(guest.Records);

        await Expect(guest.Page.Locator("#recommended ~ ol > li")).ToHaveCountAsync(plan.Steps.Count);
        await Expect(guest.Page.Locator(".drill-debrief [data-verdict=wrong]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_list_leads_to_every_scenario_of_the_course()
    {
        await guest.Page.GotoAsync("/drills");
        var listed = await guest.Page.Locator(".incidents a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname.split('/').at(-1))");

        Assert.Equal(Written, listed);
        Assert.Equal(32, listed.Length);
    }

    private static IEnumerable<string> OfFile(string path)
    {
        var text = File.ReadAllText(path);
        var topic = TopicSlug().Match(text).Groups[1].Value;
        return Scenario().Matches(text).Select(match => $"{topic}-{match.Groups[1].Value}");
    }

    [GeneratedRegex(@"^slug: (\S+)", RegexOptions.Multiline)]
    private static partial Regex TopicSlug();

    [GeneratedRegex(@"^\*\*시나리오 (\d+):", RegexOptions.Multiline)]
    private static partial Regex Scenario();
}
