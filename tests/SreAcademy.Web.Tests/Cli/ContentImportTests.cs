using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting.Starting;

namespace SreAcademy.Web.Tests.Cli;

/// <summary>In a process of its own, because these commands take their settings from the environment.</summary>
public sealed class ContentImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Content_is_imported_into_a_database_made_on_the_way_and_a_second_time_changes_nothing()
    {
        folder.Write("content/sre/a.md", Documents.Small);

        var first = await RunAsync("content", "import");
        var second = await RunAsync("content", "import");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("새 카드 1,", first.Output);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Contains("새 카드 0,", second.Output);
        Assert.True(File.Exists(Path.Combine(folder.Path, "data", "academy.db")));
    }

    [Fact]
    public async Task A_document_with_errors_is_named_and_ends_with_code_1()
    {
        folder.Write("content/sre/a.md", Documents.Small + "\n> ⭐⭐ **Level 2 (주니어)**\n> **Q: 답이 없는 질문?**\n");

        var run = await RunAsync("content", "import");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sre/a.md:", run.Output);
    }

    [Fact]
    public async Task A_missing_folder_is_one_line_on_the_error_stream()
    {
        var run = await RunAsync("content", "import");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ACADEMY_CONTENT", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Migrate_brings_a_new_database_up_to_date_and_may_be_repeated()
    {
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(
        new Dictionary<string, string>
        {
            ["ACADEMY_CONTENT"] = Path.Combine(folder.Path, "content"),
            ["ACADEMY_DATA"] = Path.Combine(folder.Path, "data"),
        },
        args);
}
