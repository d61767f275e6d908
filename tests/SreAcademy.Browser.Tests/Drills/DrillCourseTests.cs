using System.Text;
using SreAcademy.Browser.Tests.Site;
using SreAcademy.Core.Drills;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Drills;

/// <summary>All that can come between the alert and the debrief.</summary>
[Collection(OnPracticeSite.Name)]
public sealed class DrillCourseTests(RunningSite site)
{
    private const string Slug = "incident-response-1";

    [BrowserFact]
    public async Task Detours_help_and_pauses_cost_what_they_say_and_a_reload_and_a_second_tab_go_on()
    {
        await using var records = new DrillRecords(site.Data);
        var page = await site.OpenDrillsAsync();
        await page.BeginAsync(Slug);
        await page.RespondAsync();
        var key = page.Key();

        await page.Keyboard.PressAsync($"Digit{(await records.ReadAsync(key)).State.Wrong() + 1}");
        await page.SayAsync("지금은 아니에요.");
        await Expect(page.Locator("[data-tried]")).ToHaveCountAsync(1);
        await Expect(page.Locator("[data-tried] + .consequence")).ToBeVisibleAsync();
        await Expect(page.Locator("#decision")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("h");
        await Expect(page.Locator("[data-out]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("u");
        await page.SayAsync("상황을 공지했어요.");
        await page.Keyboard.PressAsync("e");
        await page.SayAsync("에스컬레이션했어요.");
        await page.Keyboard.PressAsync("p");
        await page.SeeAsync("paused");
        await Expect(page.Locator(".drill-option")).ToHaveCountAsync(0);

        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await second.SeeAsync("paused");
        await page.ReloadAsync();
        await page.SeeAsync("paused");
        await page.Keyboard.PressAsync("p");
        await second.SeeAsync("step-0");
        await Expect(page.Locator("[data-tried]")).ToHaveCountAsync(1);
        await second.BringToFrontAsync();
        await second.Keyboard.PressAsync($"Digit{(await records.ReadAsync(key)).State.Right() + 1}");
        await page.SeeAsync("step-1");
        await Expect(page.Locator("[data-notice]")).ToHaveTextAsync("다른 탭에서 한 일을 반영했어요.");

        await page.BringToFrontAsync();
        await page.ResolveAsync(records);
        await Expect(second.Debrief()).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("script[src*='blazor']").CountAsync());
        Assert.NotEmpty((await records.ReadAsync(key)).Queued);
        await Expect(page.Locator(".queued-cards a").First).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".postmortem a[download]").ClickAsync());
        Assert.EndsWith(".md", download.SuggestedFilename, StringComparison.Ordinal);
        await page.Locator(".drill-debrief .start-drill button").ClickAsync();
        await page.SeeAsync("Alerted");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Neither_the_page_nor_what_the_server_sends_says_what_a_choice_leads_to_before_it_is_made()
    {
        await using var records = new DrillRecords(site.Data);
        var page = await site.OpenDrillsAsync();
        var sent = new StringBuilder();
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => sent.AppendLine(frame.Binary is { } bytes ? Encoding.UTF8.GetString(bytes) : frame.Text);
        await page.BeginAsync(Slug);
        await page.RespondAsync();
        var run = await records.ReadAsync(page.Key());
        var html = await page.ContentAsync();

        Assert.Contains(run.State.Options[0].Body.Text[..8], sent.ToString(), StringComparison.Ordinal);
        foreach (var wrong in run.Plan.Steps.SelectMany(step => step.WrongMoves).Where(wrong => !wrong.Consequence.IsEmpty))
        {
            Assert.DoesNotContain(wrong.Consequence.Html, html, StringComparison.Ordinal);
            Assert.DoesNotContain(wrong.Consequence.Html, sent.ToString(), StringComparison.Ordinal);
        }

        foreach (var later in run.Plan.Steps.Skip(1).Where(step => run.State.Options.All(option => option.Body != step.Body)))
            Assert.DoesNotContain(later.Body.Html, html + sent, StringComparison.Ordinal);
        // What tells options apart is their place alone.
        var marks = await page.Locator(".drill-option").EvaluateAllAsync<string[]>("options => options.map(option => [...option.attributes].filter(one => one.name !== 'data-action').map(one => one.name + one.value).sort().join())");
        Assert.Single(marks.Distinct());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_it_goes_by_thumb()
    {
        await using var records = new DrillRecords(site.Data);
        var page = await site.OpenDrillsAsync(390, 800, touch: true);
        await page.GotoAsync($"/drills/{Slug}");
        await page.Locator(".start-drill input[type=checkbox]").TapAsync();
        await page.Locator("form.start-drill button").TapAsync();
        await page.SeeAsync("Alerted");
        Assert.False((await records.ReadAsync(page.Key())).Plan.ThinkingCounts);
        await page.Act("acknowledge").TapAsync();
        await page.SeeAsync("Declaring");
        await page.Act("option-2").TapAsync();
        await page.SeeAsync("Staffing");
        await page.Act("name-roles").TapAsync();
        await page.SeeAsync("step-0");
        await page.Act("hint").TapAsync();
        await Expect(page.Locator("[data-out]")).ToHaveCountAsync(1);
        await page.Act($"option-{(await records.ReadAsync(page.Key())).State.Right() + 1}").TapAsync();
        await page.SeeAsync("step-1");
        await Expect(page.Locator("#decision")).ToBeInViewportAsync();

        await page.Locator("[popovertarget=drill-menu]").TapAsync();
        await page.Act("give-up").TapAsync();
        await page.Act("confirm-give-up").TapAsync();
        await Expect(page.Debrief()).ToBeVisibleAsync();
        Assert.Equal(DrillPhase.Responding, (await records.ReadAsync(page.Key())).State.Phase);
        await page.Context.CloseAsync();
    }
}
