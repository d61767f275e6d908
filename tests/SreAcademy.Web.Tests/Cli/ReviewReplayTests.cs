using System.Text.Json;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Cli;

public sealed class ReviewReplayTests : IDisposable
{
    private const string Weights =
        "[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]";

    private static readonly string Golden = Path.Combine(AppContext.BaseDirectory, "Cli", "golden.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_reference_histories_come_out_as_they_went_in()
    {
        var run = await CommandRun.OfAsync("review", "replay", Golden, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Golden));
        using var actual = JsonDocument.Parse(run.Output);
        AssertAlike(expected.RootElement.GetProperty("scenarios"), actual.RootElement.GetProperty("scenarios"), "scenarios");
    }

    [Fact]
    public async Task Json_has_exactly_the_names_that_tools_rely_on()
    {
        var run = await ReplayAsync(Scenario(Reviews("2026-01-05T01:00:00Z", 3)), "--json");

        using var json = JsonDocument.Parse(run.Output);
        var scenario = json.RootElement.GetProperty("scenarios")[0];
        Assert.Equal(["algorithm", "scenarios"], Names(json.RootElement));
        Assert.Equal(
            ["id", "weights", "desired_retention", "maximum_interval", "learning_steps_minutes", "relearning_steps_minutes", "reviews"], Names(scenario));
        Assert.Equal(
            ["at", "rating", "state", "step", "stability", "difficulty", "interval_seconds"], Names(scenario.GetProperty("reviews")[0]));
    }

    [Theory]
    [InlineData("2026-01-05T18:00:00Z", "2026-01-05T20:00:00Z", 0)] // 03:00 and 05:00 in Seoul
    [InlineData("2026-01-05T18:00:00Z", "2026-01-05T20:00:00Z", 1, "--zone", "Asia/Seoul")]
    [InlineData("2026-01-05T18:00:00Z", "2026-01-05T20:00:00Z", 0, "--zone", "Asia/Seoul", "--day-start", "00:00")]
    [InlineData("2026-01-05T14:00:00Z", "2026-01-05T16:00:00Z", 1, "--zone", "Asia/Seoul", "--day-start", "00:00")]
    [InlineData("2026-01-05T18:00:00Z", "2026-01-05T20:00:00Z", 1, "--day-start", "19:00")]
    [InlineData("2026-01-05T23:00:00Z", "2026-01-06T01:00:00Z", 1)]
    [InlineData("2026-01-06T08:00:00+09:00", "2026-01-06T10:00:00+09:00", 1)]
    public async Task Days_elapsed_are_those_of_the_calendar_asked_for(string first, string second, int days, params string[] options)
    {
        var sameDay = await LastStabilityAsync(Reviews("2026-01-05T01:00:00Z", 4, "2026-01-05T02:00:00Z", 3));
        var nextDay = await LastStabilityAsync(Reviews("2026-01-05T01:00:00Z", 4, "2026-01-06T02:00:00Z", 3));

        Assert.Equal(days == 0 ? sameDay : nextDay, await LastStabilityAsync(Reviews(first, 4, second, 3), options));
    }

    [Fact]
    public async Task A_time_that_goes_backwards_counts_as_the_same_day() => Assert.Equal(
        await LastStabilityAsync(Reviews("2026-01-05T01:00:00Z", 4, "2026-01-05T02:00:00Z", 3)),
        await LastStabilityAsync(Reviews("2026-01-05T01:00:00Z", 4, "2026-01-02T02:00:00Z", 3)));

    [Fact]
    public async Task Steps_may_be_fractions_of_a_minute_and_results_in_the_input_are_passed_over()
    {
        var file = Scenario("""[{"at": "2026-01-05T01:00:00Z", "rating": 1, "state": "Nonsense", "stability": "x"}]""").Replace("[1, 10]", "[0.5, 1.1]", StringComparison.Ordinal);

        var run = await ReplayAsync(file, "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(30, json.RootElement.GetProperty("scenarios")[0].GetProperty("reviews")[0].GetProperty("interval_seconds").GetInt32());
        Assert.Equal("[0.5,1.1]", JsonSerializer.Serialize(json.RootElement.GetProperty("scenarios")[0].GetProperty("learning_steps_minutes")));
    }

    [Theory]
    [InlineData("""{"scenarios": []}""")]
    [InlineData("\uFEFF{\"algorithm\": \"FSRS-6\", \"scenarios\": []}")]
    public async Task An_empty_list_of_histories_is_fine(string file)
    {
        Assert.Equal((0, ""), (await ReplayAsync(file)) is var table ? (table.ExitCode, table.Error) : default);
        Assert.Equal((0, ""), (await ReplayAsync(file, "--json")) is var json ? (json.ExitCode, json.Error) : default);
    }

    [Fact]
    public async Task An_empty_history_is_fine() => Assert.Equal(0, (await ReplayAsync(Scenario("[]"), "--json")).ExitCode);

    [Fact]
    public async Task Without_json_a_row_a_review_is_written_for_people()
    {
        var run = await ReplayAsync(Scenario(Reviews("2026-01-05T01:00:00Z", 2, "2026-01-05T01:12:00Z", 4)));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.Contains("어려움", StringComparison.Ordinal) && line.Contains("5.5분", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("쉬움", StringComparison.Ordinal) && line.Contains('일'));
        Assert.Equal("시나리오 1개 · 복습 2번", run.Lines[^1]);
    }

    [Theory]
    [InlineData("", 1, "JSON")]
    [InlineData("{\n\"scenarios\": [\n}", 3, "JSON")]
    [InlineData("{\"scenarios\": []} x", 1, "JSON")]
    [InlineData("[]", 1, "객체")]
    [InlineData("{\n}", 1, "\"scenarios\" 항목이 없어요")]
    [InlineData("{\n\"scenarios\": 1}", 2, "배열")]
    [InlineData("{\n\n\"scenarios\": [\n3]}", 4, "객체")]
    [InlineData("{\"scenarios\": [],\n\"scenarios\": []}", 2, "두 번")]
    [InlineData("{\n\"algorithm\": \"SM-2\", \"scenarios\": []}", 2, "SM-2")]
    [InlineData("{\n\"algorithm\": \"\\ud800\", \"scenarios\": []}", 2, "UTF-8")]
    public async Task A_broken_file_is_named_with_line_and_reason(string file, int line, string reason) =>
        AssertFault(await ReplayAsync(file), line, reason);

    // The lines: 2 id, 3 weights, 4 retention, 5 maximum, 6 learning, 7 relearning, 8 reviews, 9 the first review.
    [Theory]
    [InlineData("\"id\": 1", "\"id\": null", 2, "id")]
    [InlineData("0.212", "\"0.212\"", 3, "숫자")]
    [InlineData("0.212", "1e999", 3, "숫자")]
    [InlineData("0.212,", "", 3, "21개")]
    [InlineData("0.1542", "0", 3, "0보다")]
    [InlineData("0.9", "1", 4, "desired_retention")]
    [InlineData("0.9", "true", 4, "숫자")]
    [InlineData("36500", "0", 5, "정수")]
    [InlineData("36500", "1.5", 5, "정수")]
    [InlineData("[1, 10]", "[1, 0.001]", 6, "1초")]
    [InlineData("[10]", "[-1]", 7, "1초")]
    [InlineData("\"relearning_steps_minutes\"", "\"steps\"", 1, "\"relearning_steps_minutes\" 항목이 없어요")]
    [InlineData("\"rating\": 3", "\"rating\": 5", 9, "1부터 4")]
    [InlineData("\"rating\": 3", "\"rating\": 0", 9, "1부터 4")]
    [InlineData("\"rating\": 3", "\"rating\": 2.5", 9, "1부터 4")]
    [InlineData("\"rating\": 3", "\"rating\": \"3\"", 9, "숫자")]
    [InlineData("\"rating\": 3", "\"grade\": 3", 9, "\"rating\" 항목이 없어요")]
    [InlineData("2026-01-05T01:00:00Z", "2026-01-05T01:00:00", 9, "시각")]
    [InlineData("2026-01-05T01:00:00Z", "2026-02-30T01:00:00Z", 9, "시각")]
    [InlineData("2026-01-05T01:00:00Z", "어제", 9, "시각")]
    [InlineData("2026-01-05T01:00:00Z", "9999-12-31T23:59:59Z", 9, "9000년")]
    public async Task A_value_that_cannot_be_right_is_named_with_line_and_reason(string right, string wrong, int line, string reason)
    {
        var file = Scenario(Reviews("2026-01-05T01:00:00Z", 3));
        Assert.Contains(right, file, StringComparison.Ordinal);

        AssertFault(await ReplayAsync(file.Replace(right, wrong, StringComparison.Ordinal), "--json"), line, reason);
    }

    [Fact]
    public async Task Weights_that_lead_out_of_the_numbers_are_named_at_the_review_where_they_do()
    {
        var file = Scenario(Reviews("2026-01-05T01:00:00Z", 4)).Replace("0.1542", "1e-300", StringComparison.Ordinal);

        AssertFault(await ReplayAsync(file), 9, "weights");
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_named_with_its_line()
    {
        var file = folder.Write("기록.json", [.. "{\"scenarios\": [],\n\""u8, 0xB0, 0xA1, 0xFF, .. "\": 1}"u8]);

        AssertFault(await CommandRun.OfAsync("review", "replay", file), 2, "");
    }

    [Theory]
    [InlineData("--zone", "Mars/Olympus")]
    [InlineData("--zone", "")]
    [InlineData("--zone", "../../etc/passwd")]
    [InlineData("--day-start", "25:00")]
    [InlineData("--day-start", "4")]
    [InlineData("--bogus", "1")]
    public async Task An_option_that_means_nothing_is_a_wrong_usage(params string[] options)
    {
        var run = await ReplayAsync("""{"scenarios": []}""", options);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    private static void AssertFault(CommandRun run, int line, string reason)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var message = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"기록.json:{line}: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    private static void AssertAlike(JsonElement expected, JsonElement actual, string path)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, path);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(Names(expected).Order(), Names(actual).Order());
                foreach (var member in expected.EnumerateObject())
                    AssertAlike(member.Value, actual.GetProperty(member.Name), $"{path}.{member.Name}");
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                for (var i = 0; i < expected.GetArrayLength(); i++)
                    AssertAlike(expected[i], actual[i], $"{path}[{i}]");
                break;
            case JsonValueKind.Number:
                var tolerance = path.EndsWith(".stability", StringComparison.Ordinal) || path.EndsWith(".difficulty", StringComparison.Ordinal) ? 1e-9 : 0;
                Assert.True(Math.Abs(expected.GetDouble() - actual.GetDouble()) <= tolerance, $"{path}: {expected} {actual}");
                break;
            default:
                Assert.True(expected.ToString() == actual.ToString(), path);
                break;
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private async Task<double> LastStabilityAsync(string reviews, params string[] options)
    {
        var run = await ReplayAsync(Scenario(reviews), ["--json", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("scenarios")[0].GetProperty("reviews").EnumerateArray().Last().GetProperty("stability").GetDouble();
    }

    private async Task<CommandRun> ReplayAsync(string json, params string[] options) =>
        await CommandRun.OfAsync(["review", "replay", folder.Write("기록.json", json), .. options]);

    private static string Reviews(string at, int rating) => $$"""[{{"\n"}}{"at": "{{at}}", "rating": {{rating}}}]""";

    private static string Reviews(string first, int firstRating, string second, int secondRating) =>
        $$"""[{"at": "{{first}}", "rating": {{firstRating}}}, {"at": "{{second}}", "rating": {{secondRating}}}]""";

    private static string Scenario(string reviews) => $$"""
        {"scenarios": [{
        "id": 1,
        "weights": {{Weights}},
        "desired_retention": 0.9,
        "maximum_interval": 36500,
        "learning_steps_minutes": [1, 10],
        "relearning_steps_minutes": [10],
        "reviews": {{reviews}}
        }]}
        """;
}
