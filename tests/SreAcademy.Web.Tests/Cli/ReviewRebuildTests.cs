using System.Text.Json;
using Microsoft.Data.Sqlite;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting.Starting;

namespace SreAcademy.Web.Tests.Cli;

/// <summary>In a process of its own, because these commands take their settings from the environment.</summary>
public sealed class ReviewRebuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Progress_that_the_log_does_not_know_ends_with_code_1_until_it_is_repaired()
    {
        folder.Write("content/sre/a.md", Documents.Small);
        await RunAsync("content", "import");
        Assert.Equal(0, (await RunAsync("review", "rebuild")).ExitCode);
        await InventProgressAsync();

        var told = await RunAsync("review", "rebuild", "--json");
        var repaired = await RunAsync("review", "rebuild", "--write");

        Assert.Equal((1, ""), (told.ExitCode, told.Error));
        using var json = JsonDocument.Parse(told.Output);
        var difference = json.RootElement.GetProperty("differences")[0];
        Assert.Equal(("row", 1, JsonValueKind.Null),
            (difference.GetProperty("field").GetString(), difference.GetProperty("learnerId").GetInt64(), difference.GetProperty("derived").ValueKind));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("differences").GetInt32());
        Assert.Equal(0, repaired.ExitCode);
        Assert.Equal(0, (await RunAsync("review", "rebuild")).ExitCode);
    }

    private async Task InventProgressAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "data", "academy.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO learners (id, created_at, is_administrator, email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
            VALUES (1, 0, 0, 0, 0, 0, 0, 0);
            INSERT INTO progress (learner_id, card_id, version, state, step, stability, difficulty, due_day, last_reviewed_at, last_study_day, first_study_day, reviews, lapses)
            SELECT 1, min(id), 1, 2, 0, 3, 5, 739000, 0, 738990, 738990, 1, 0 FROM cards;
            """;
        await command.ExecuteNonQueryAsync();
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(
        new Dictionary<string, string>
        {
            ["ACADEMY_CONTENT"] = Path.Combine(folder.Path, "content"),
            ["ACADEMY_DATA"] = Path.Combine(folder.Path, "data"),
        },
        args);
}
