using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using SreAcademy.Core.Review;

namespace SreAcademy.Web.Cli.Replay;

/// <summary>Histories with what the scheduler made of them.</summary>
internal sealed record ReplayReport(IReadOnlyList<(ReplayScenario Scenario, IReadOnlyList<ReviewOutcome> Outcomes)> Scenarios)
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The shape of the input, with results. Other tools rely on these names; numbers are written so that reading gives them back.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            json.WriteString("algorithm", SchedulerParameters.AlgorithmName);
            json.WriteStartArray("scenarios");
            foreach (var (scenario, outcomes) in Scenarios)
                Write(json, scenario, outcomes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public void WriteTable(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("시나리오", "시각", "평가", "상태");
        foreach (var title in (string[])["단계", "안정성(일)", "난이도", "간격"])
            table.AddColumn(new TableColumn(title).RightAligned());
        foreach (var (scenario, outcomes) in Scenarios)
        {
            foreach (var (review, outcome) in scenario.Reviews.Zip(outcomes))
                table.AddRow([.. Row(scenario, review, outcome).Select(Markup.Escape)]);
        }

        console.Write(table);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"시나리오 {Scenarios.Count}개 · 복습 {Scenarios.Sum(each => each.Outcomes.Count)}번"));
    }

    private static void Write(Utf8JsonWriter json, ReplayScenario scenario, IReadOnlyList<ReviewOutcome> outcomes)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (scenario.Id is LinedJson.Number number)
            json.WriteRawValue(number.Written);
        else
            json.WriteStringValue(NameOf(scenario));
        WriteNumbers(json, "weights", scenario.Parameters.Weights);
        json.WriteNumber("desired_retention", scenario.Parameters.DesiredRetention);
        json.WriteNumber("maximum_interval", scenario.Parameters.MaximumInterval);
        WriteNumbers(json, "learning_steps_minutes", scenario.LearningMinutes);
        WriteNumbers(json, "relearning_steps_minutes", scenario.RelearningMinutes);
        json.WriteStartArray("reviews");
        foreach (var (review, outcome) in scenario.Reviews.Zip(outcomes))
        {
            json.WriteStartObject();
            json.WriteString("at", review.Written);
            json.WriteNumber("rating", (int)review.Rating);
            json.WriteString("state", outcome.Memory.State.ToString());
            if (outcome.Memory.State == MemoryState.Review)
                json.WriteNull("step");
            else
                json.WriteNumber("step", outcome.Memory.Step);
            json.WriteNumber("stability", outcome.Memory.Stability);
            json.WriteNumber("difficulty", outcome.Memory.Difficulty);
            json.WriteNumber("interval_seconds", outcome.Interval.TotalSeconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string[] Row(ReplayScenario scenario, ReplayReview review, ReviewOutcome outcome) =>
    [
        NameOf(scenario),
        review.Written,
        review.Rating switch { Rating.Again => "못 떠올림", Rating.Hard => "어려움", Rating.Good => "떠올림", Rating.Easy => "쉬움" },
        outcome.Memory.State switch { MemoryState.New => "새 카드", MemoryState.Learning => "학습", MemoryState.Review => "복습", MemoryState.Relearning => "재학습" },
        outcome.Memory.State == MemoryState.Review ? "" : (outcome.Memory.Step + 1).ToString(CultureInfo.InvariantCulture),
        outcome.Memory.Stability.ToString("F4", CultureInfo.InvariantCulture),
        outcome.Memory.Difficulty.ToString("F4", CultureInfo.InvariantCulture),
        outcome.Interval.IsDays
            ? string.Create(CultureInfo.InvariantCulture, $"{outcome.Interval.Days}일")
            : string.Create(CultureInfo.InvariantCulture, $"{outcome.Interval.Seconds / 60.0:0.##}분"),
    ];

    private static string NameOf(ReplayScenario scenario) => scenario.Id switch
    {
        LinedJson.Number number => number.Written,
        LinedJson.Text text => text.Value,
        _ => throw new NotSupportedException(),
    };
}
