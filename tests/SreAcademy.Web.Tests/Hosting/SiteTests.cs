using System.Net;
using System.Text.Json;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting;

public sealed class SiteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Content => Path.Combine(folder.Path, "content");

    private string Data => Path.Combine(folder.Path, "data");

    [Fact]
    public async Task The_site_goes_on_with_the_last_good_catalog_when_its_content_is_gone()
    {
        folder.Write("content/sre/a.md", Documents.Small);
        await using (var first = new Site(Content, Data))
            Assert.Equal(HttpStatusCode.OK, await ReadinessAfterAPageAsync(first));
        Directory.Delete(Content, recursive: true);

        await using var second = new Site(Content, Data);

        Assert.Equal(HttpStatusCode.OK, await ReadinessAfterAPageAsync(second));
    }

    /// <summary>A page waits for the catalog; the probe does not.</summary>
    private static async Task<HttpStatusCode> ReadinessAfterAPageAsync(Site site)
    {
        using var client = site.CreateClient();
        (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode().Dispose();
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return ready.StatusCode;
    }

    [Fact]
    public async Task The_log_below_the_data_folder_is_one_JSON_object_a_line_and_complete_after_the_stop()
    {
        folder.Write("content/sre/a.md", Documents.Small);
        await using (var site = new Site(Content, Data))
            (await site.CreateClient().GetAsync(new Uri("/no/such/address?secret=1", UriKind.Relative))).Dispose();

        var lines = await File.ReadAllLinesAsync(Assert.Single(Directory.GetFiles(Path.Combine(Data, "logs"), "academy-*.jsonl")));

        Assert.Contains(lines, line => Message(line).StartsWith("GET /no/such/address 404", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    private static string Message(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("@m").GetString()!;
    }
}
