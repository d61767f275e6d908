using System.Text.Json;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

/// <summary>Histories with the results of the reference implementation of FSRS-6.</summary>
public sealed class GoldenVectorTests
{
    private const double Tolerance = 1e-9;
    private static readonly Dictionary<int, JsonElement> Scenarios = Read();

    public static TheoryData<int> Ids => new(Scenarios.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_review_ends_where_the_reference_ends(int id)
    {
        var scenario = Scenarios[id];
        var scheduler = new Scheduler(ParametersOf(scenario));
        var calendar = new StudyCalendar(TimeZoneInfo.Utc, TimeOnly.MinValue);
        var memory = CardMemory.New;
        DateOnly? last = null;
        foreach (var review in scenario.GetProperty("reviews").EnumerateArray())
        {
            var today = calendar.DayOf(review.GetProperty("at").GetDateTimeOffset());
            var outcome = scheduler.Next(memory, (Rating)review.GetProperty("rating").GetInt32(), today.DayNumber - (last ?? today).DayNumber);
            (memory, last) = (outcome.Memory, today);

            var step = review.GetProperty("step");
            Assert.Equal(review.GetProperty("state").GetString(), memory.State.ToString());
            Assert.Equal(step.ValueKind == JsonValueKind.Null ? 0 : step.GetInt32(), memory.Step);
            Assert.Equal(review.GetProperty("interval_seconds").GetInt64(), outcome.Interval.TotalSeconds);
            Assert.InRange(memory.Stability - review.GetProperty("stability").GetDouble(), -Tolerance, Tolerance);
            Assert.InRange(memory.Difficulty - review.GetProperty("difficulty").GetDouble(), -Tolerance, Tolerance);
        }
    }

    [Fact]
    public void Nothing_is_missing_from_the_histories() =>
        Assert.Equal((80, 698), (Scenarios.Count, Scenarios.Values.Sum(scenario => scenario.GetProperty("reviews").GetArrayLength())));

    private static SchedulerParameters ParametersOf(JsonElement scenario) => new()
    {
        Weights = [.. scenario.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble())],
        DesiredRetention = scenario.GetProperty("desired_retention").GetDouble(),
        MaximumInterval = scenario.GetProperty("maximum_interval").GetInt32(),
        LearningSteps = Seconds(scenario.GetProperty("learning_steps_minutes")),
        RelearningSteps = Seconds(scenario.GetProperty("relearning_steps_minutes")),
    };

    private static int[] Seconds(JsonElement minutes) => [.. minutes.EnumerateArray().Select(step => (int)Math.Round(step.GetDouble() * 60))];

    private static Dictionary<int, JsonElement> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Review", "golden.json")));
        return json.RootElement.GetProperty("scenarios").EnumerateArray().ToDictionary(scenario => scenario.GetProperty("id").GetInt32(), scenario => scenario.Clone());
    }
}
