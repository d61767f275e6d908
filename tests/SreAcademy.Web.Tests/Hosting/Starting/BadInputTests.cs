using System.Net;
using System.Net.Sockets;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting.Starting;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_busy_port_ends_in_one_line_that_names_the_address()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        await EndsInOneLine(new() { ["ASPNETCORE_URLS"] = address }, address, "ASPNETCORE_URLS");
    }

    [Fact]
    public async Task An_address_that_is_none_ends_in_one_line() =>
        await EndsInOneLine(new() { ["ASPNETCORE_URLS"] = "nonsense" }, "'nonsense'", "ASPNETCORE_URLS");

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_in_one_line()
    {
        var file = folder.Write("file", "");

        await EndsInOneLine(new() { ["ACADEMY_DATA"] = file }, file, "ACADEMY_DATA");
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_ends_in_one_line() =>
        await EndsInOneLine(new() { ["ConnectionStrings__Academy"] = "Host=x;Nonsense=1" }, "연결 문자열", "ConnectionStrings__Academy");

    private async Task EndsInOneLine(Dictionary<string, string> environment, params string[] expected)
    {
        environment.TryAdd("ACADEMY_DATA", Path.Combine(folder.Path, "data"));
        environment.TryAdd("ACADEMY_CONTENT", Path.GetDirectoryName(folder.Write("content/sre/a.md", Documents.Small))!);
        environment.TryAdd("ASPNETCORE_URLS", "http://127.0.0.1:0");

        var run = await ProgramRun.OfAsync(environment);

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(expected, part => Assert.Contains(part, line));
        Assert.DoesNotContain("   at ", run.Output);
    }
}
