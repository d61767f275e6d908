using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InterviewPlan))]
[JsonSerializable(typeof(AskedQuestion))]
[JsonSerializable(typeof(IReadOnlyList<PointTick>))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
internal sealed partial class InterviewJsonContext : JsonSerializerContext;

/// <summary>What of an interview is stored as JSON.</summary>
internal static class InterviewJson
{
    /// <summary>Korean is stored as it is, not as escapes: these texts are never put into a page as JSON.</summary>
    private static readonly InterviewJsonContext Stored = new(new JsonSerializerOptions(InterviewJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(InterviewPlan plan) => JsonSerializer.Serialize(plan, Stored.InterviewPlan);

    public static string Text(AskedQuestion question) => JsonSerializer.Serialize(question, Stored.AskedQuestion);

    public static string Text(IReadOnlyList<PointTick> ticks) => JsonSerializer.Serialize(ticks, Stored.IReadOnlyListPointTick);

    public static string Text(IReadOnlyList<int> followUps) => JsonSerializer.Serialize(followUps, Stored.IReadOnlyListInt32);

    public static InterviewPlan Plan(string text) => Read(text, Stored.InterviewPlan);

    public static AskedQuestion Question(string text) => Read(text, Stored.AskedQuestion);

    public static IReadOnlyList<PointTick> Ticks(string text) => Read(text, Stored.IReadOnlyListPointTick);

    public static IReadOnlyList<int> FollowUps(string text) => Read(text, Stored.IReadOnlyListInt32);

    private static T Read<T>(string text, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(text, type)!;
}
