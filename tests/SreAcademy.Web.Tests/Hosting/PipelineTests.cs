using System.Net;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;
using SreAcademy.Web.Hosting.Logging;
using SreAcademy.Web.Tests.Hosting.Caching;

namespace SreAcademy.Web.Tests.Hosting;

public sealed class PipelineTests : IAsyncLifetime
{
    private readonly TestSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/stored")]
    [InlineData("/no/such/address")]
    [InlineData("/failing")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.Contains("Referrer-Policy"));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_fault_shows_the_error_page_and_no_detail()
    {
        using var response = await site.GetAsync("/failing");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("문제가 생겼어요", html);
        Assert.DoesNotContain("secret", html);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Readiness_follows_the_catalog_and_is_never_cached()
    {
        using var ready = await site.GetAsync("/health/ready");
        site.Catalog.Swap(CatalogSnapshot.Empty);
        using var notReady = await site.GetAsync("/health/ready");
        using var live = await site.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.True(ready.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, notReady.StatusCode);
        Assert.Equal("{\"status\":\"Unhealthy\",\"checks\":{\"catalog\":\"Unhealthy\",\"database\":\"Healthy\"}}", await notReady.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_request_is_one_line_without_what_was_asked_for()
    {
        (await site.GetAsync("/fresh?q=password123")).Dispose();
        (await site.GetAsync("/no/such/address")).Dispose();
        (await site.GetAsync("/failing")).Dispose();
        (await site.GetAsync("/health/live")).Dispose();

        var lines = (await WrittenAsync(4)).Select(line => (line.Level, string.Join(' ', line.Text.Split(' ').Take(3))));

        Assert.Equal(
            [
                (LogLevel.Information, "GET /fresh 200"),
                (LogLevel.Information, "GET /no/such/address 404"),
                (LogLevel.Error, "GET /failing 500"),
                (LogLevel.Debug, "GET /health/live 200"),
            ],
            lines);
        Assert.DoesNotContain(site.Log.Lines, line => line.Category.StartsWith("SreAcademy", StringComparison.Ordinal) && line.Text.Contains("password123", StringComparison.Ordinal));
    }

    // The line is written after the answer has left, so a client can be faster than it.
    private async Task<IReadOnlyList<(LogLevel Level, string Category, string Text)>> WrittenAsync(int count)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            var lines = site.Log.Lines.Where(line => line.Category == typeof(RequestLog).FullName).ToArray();
            if (lines.Length >= count)
                return lines;
            deadline.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
