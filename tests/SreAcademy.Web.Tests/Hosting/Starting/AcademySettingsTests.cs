using Microsoft.Extensions.Configuration;
using SreAcademy.Web.Hosting.Starting;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting.Starting;

public sealed class AcademySettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_default_content_is_found_above_the_program_and_the_default_data_beside_the_solution()
    {
        folder.Write("SreAcademy.sln", "");
        folder.Write("content/sre/a.md", "");
        var root = Directory.CreateDirectory(Path.Combine(folder.Path, "src/Web/bin")).FullName;

        var settings = Read([], new Places(root, root));

        Assert.Equal(Path.Combine(folder.Path, "content"), settings.ContentPath);
        Assert.Equal(Path.Combine(folder.Path, "data"), settings.DataPath);
        Assert.Equal(new DatabaseChoice.SqliteFile(Path.Combine(folder.Path, "data", "academy.db")), settings.Database);
    }

    [Fact]
    public void Given_folders_are_meant_from_the_working_directory()
    {
        var settings = Read(new() { ["ACADEMY_CONTENT"] = "docs", ["ACADEMY_DATA"] = "state" });

        Assert.Equal(Path.Combine(folder.Path, "docs"), settings.ContentPath);
        Assert.Equal(Path.Combine(folder.Path, "state"), settings.DataPath);
    }

    [Fact]
    public void A_new_data_folder_is_for_the_account_of_the_program_alone_and_one_that_is_there_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        var existing = Directory.CreateDirectory(Path.Combine(folder.Path, "existing"), shared).FullName;

        Read(new() { ["ACADEMY_DATA"] = "made" });
        Read(new() { ["ACADEMY_DATA"] = "existing" });

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder.Path, "made")));
        Assert.Equal(shared, File.GetUnixFileMode(existing));
    }

    [Fact]
    public void A_PostgreSQL_string_switches_the_provider() =>
        Assert.Equal(
            new DatabaseChoice.PostgresServer("Host=db;Database=academy;Username=a"),
            Read(new() { ["ConnectionStrings:Academy"] = "Host=db;Database=academy;Username=a" }).Database);

    [Fact]
    public void A_SQLite_string_names_another_file() =>
        Assert.Equal(
            new DatabaseChoice.SqliteFile(Path.Combine(folder.Path, "other.db")),
            Read(new() { ["ConnectionStrings:Academy"] = "Data Source=other.db" }).Database);

    [Theory]
    [InlineData("ConnectionStrings:Academy", "Server=db;Password=geheim", "ConnectionStrings__Academy")]
    [InlineData("ConnectionStrings:Academy", "nonsense", "ConnectionStrings__Academy")]
    [InlineData("ConnectionStrings:Academy", "Data Source=", "ConnectionStrings__Academy")]
    [InlineData("urls", "localhost:5080", "ASPNETCORE_URLS")]
    [InlineData("urls", "ftp://localhost:5080", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://localhost:5080;nonsense", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://localhost:99999", "ASPNETCORE_URLS")]
    [InlineData("ACADEMY_DATA", "/dev/null/data", "ACADEMY_DATA")]
    public void What_cannot_be_used_is_refused_by_the_name_of_its_variable(string key, string value, string variable)
    {
        var refusal = Assert.Throws<CannotStartException>(() => Read(new() { [key] = value }));

        Assert.Contains(variable, refusal.Message);
        Assert.DoesNotContain("geheim", refusal.Message);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private AcademySettings Read(Dictionary<string, string?> values, Places? places = null) =>
        AcademySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), places ?? new Places(folder.Path, folder.Path));
}
