using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

public sealed class HostilePageTests
{
    private const string Deserializer = "Microsoft.AspNetCore.Components.Server.ServerComponentDeserializer";

    private const string Forged =
        """{"type":"server","sequence":0,"descriptor":"CfDJ8forged","key":{"locationHash":"0","formattedComponentKey":""}}""";

    [Fact]
    public async Task A_page_opens_its_circuit()
    {
        await using var site = await CircuitSite.StartAsync();

        using var page = await site.OpenPageAsync(learner: 1);

        Assert.Equal(1, site.Circuits.Count);
    }

    [Fact]
    public async Task A_message_that_is_too_large_ends_its_own_connection_and_leaves_a_line()
    {
        await using var site = await CircuitSite.StartAsync();
        using var victim = await site.OpenPageAsync(learner: 1);
        using var hostile = await site.OpenPageAsync(learner: 2);

        await hostile.SendAsync(BlazorPack.Invocation(null, "UpdateRootComponents", new string('x', 40 * 1024), ""));

        await hostile.SeeEndAsync();
        await SeeAsync(site, typeof(CircuitFaults).FullName!, "학습자 2");
        await StillAnswersAsync(victim);
    }

    [Fact]
    public async Task A_forged_component_ends_its_own_connection_and_leaves_a_line()
    {
        await using var site = await CircuitSite.StartAsync();
        using var victim = await site.OpenPageAsync(learner: 1);
        using var hostile = await site.OpenPageAsync(learner: 2);

        await hostile.UpdateAsync(Forged);

        await hostile.SeeEndAsync();
        await SeeAsync(site, Deserializer, "Failed to unprotect the component descriptor");
        await StillAnswersAsync(victim);
    }

    /// <summary>The framework writes that line at a level that is hidden elsewhere.</summary>
    [Fact]
    public void The_line_about_a_forged_component_is_shown_by_the_settings_we_ship()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/sre/a.md", Documents.Small);
        using var site = new Site(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "data"));

        var log = site.Services.GetRequiredService<ILoggerFactory>();

        Assert.True(log.CreateLogger(Deserializer).IsEnabled(LogLevel.Debug));
        Assert.False(log.CreateLogger("Microsoft.AspNetCore.Components.Server.ComponentHub").IsEnabled(LogLevel.Debug));
    }

    [Theory]
    [InlineData("NoSuchMethod")]
    [InlineData("StartCircuit")]
    [InlineData("OnRenderCompleted")]
    public async Task Nonsense_hurts_nobody_else(string method)
    {
        await using var site = await CircuitSite.StartAsync();
        using var victim = await site.OpenPageAsync(learner: 1);
        using var hostile = await site.OpenPageAsync(learner: 2);

        await hostile.SendAsync(BlazorPack.Invocation(null, method, "?", "?"));
        await hostile.SendAsync([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);

        await hostile.SeeEndAsync();
        await StillAnswersAsync(victim);
    }

    [Fact]
    public async Task The_server_stops_without_waiting_for_pages_and_each_notices()
    {
        await using var site = await CircuitSite.StartAsync();
        using var page = await site.OpenPageAsync(learner: 1);

        await site.StopAsync();

        await page.SeeEndAsync();
        Assert.Equal(0, site.Circuits.Count);
    }

    [Fact]
    public async Task A_page_that_comes_back_while_the_server_stops_is_not_let_in()
    {
        await using var site = await CircuitSite.StartAsync();
        site.Circuits.Stop();

        Assert.Null(await site.ConnectAsync());
    }

    // Asking for a circuit that does not exist is answered, and only by a connection that works.
    private static async Task StillAnswersAsync(PageSocket page)
    {
        await page.SendAsync(BlazorPack.Invocation("still-there", "ConnectCircuit", "unknown"));
        await page.SeeAsync("still-there");
    }

    private static async Task SeeAsync(CircuitSite site, string category, string text)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!site.Log.Lines.Any(line => line.Category == category && line.Text.Contains(text, StringComparison.Ordinal)))
        {
            deadline.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
