using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
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
    public async Task Hosts_for_webhooks_that_cannot_be_read_end_in_one_line() =>
        await EndsInOneLine(new() { ["ACADEMY_WEBHOOK_HOSTS"] = "https://chat.local" }, "'https://chat.local'", "ACADEMY_WEBHOOK_HOSTS");

    [Fact]
    public async Task A_collector_that_cannot_be_read_ends_in_one_line() =>
        await EndsInOneLine(new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collector:4317" }, "'collector:4317'", "OTEL_EXPORTER_OTLP_ENDPOINT");

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_in_one_line()
    {
        var file = folder.Write("file", "");

        await EndsInOneLine(new() { ["ACADEMY_DATA"] = file }, file, "ACADEMY_DATA");
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_ends_in_one_line() =>
        await EndsInOneLine(new() { ["ConnectionStrings__Academy"] = "Host=x;Nonsense=1" }, "연결 문자열", "ConnectionStrings__Academy");

    [Fact]
    public async Task A_server_that_does_not_answer_ends_in_one_line_without_the_password()
    {
        using var nobody = new TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();

        await EndsInOneLine(
            new() { ["ConnectionStrings__Academy"] = $"Host=127.0.0.1;Port={port};Database=x;Username=x;Password=geheim" }, "연결할 수 없어요", $"127.0.0.1:{port}", "ConnectionStrings__Academy");
    }

    [Fact]
    public async Task A_content_folder_that_is_missing_ends_in_one_line() =>
        await EndsInOneLine(new() { ["ACADEMY_CONTENT"] = "/no/such/folder" }, "/no/such/folder", "ACADEMY_CONTENT");

    [Fact]
    public async Task An_empty_content_folder_ends_in_one_line()
    {
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;

        await EndsInOneLine(new() { ["ACADEMY_CONTENT"] = empty }, empty, "ACADEMY_CONTENT");
    }

    [Fact]
    public async Task A_database_that_is_none_ends_in_one_line()
    {
        var file = folder.Write("data/academy.db", "this is no database, whatever its name says, and long enough to be read as a header");

        await EndsInOneLine([], file, "ACADEMY_DATA");
    }

    [Fact]
    public async Task A_database_that_another_program_holds_ends_in_one_line()
    {
        await using var other = await DatabaseAsync("BEGIN EXCLUSIVE");

        await EndsInOneLine([], "잠그고", "academy.db", "ACADEMY_DATA");
    }

    [Fact]
    public async Task A_database_newer_than_the_program_ends_in_one_line()
    {
        await using var other = await DatabaseAsync(
            """CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT); INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99')""");

        await EndsInOneLine([], "새로워요", "academy.db", "ACADEMY_DATA");
    }

    private async Task<SqliteConnection> DatabaseAsync(string statement)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "data")).FullName, "academy.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Fixed texts of these tests.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task EndsInOneLine(Dictionary<string, string> environment, params string[] expected)
    {
        environment.TryAdd("ACADEMY_DATA", Path.Combine(folder.Path, "data"));
        environment.TryAdd("ACADEMY_CONTENT", Path.GetDirectoryName(folder.Write("content/sre/a.md", Documents.Small))!);
        environment.TryAdd("ASPNETCORE_URLS", "http://127.0.0.1:0");

        var run = await ProgramRun.OfAsync(environment);

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(expected, part => Assert.Contains(part, line));
        Assert.DoesNotContain("geheim", line + run.Output);
        Assert.DoesNotContain("   at ", run.Output);
    }
}
