using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>
/// How plans, questions and responses are stored. Null is left out and other defaults are not: made by a generator, the reader knows no
/// initializers, so that a list that is missing would be null. Whoever gives one of these types another member fills it in here for older rows.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QuizPlan))]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Response))]
internal sealed partial class QuizJson : JsonSerializerContext
{
    /// <summary>UTF-16 units of a response as it is stored; longer ones do not fit any question.</summary>
    public const int LongestResponse = 8000;

    public static string Write(QuizPlan plan) => JsonSerializer.Serialize(plan, Stored.QuizPlan);

    public static string Write(Question question) => JsonSerializer.Serialize(question, Stored.Question);

    public static string Write(Response response) => JsonSerializer.Serialize(response, Stored.Response);

    public static QuizPlan ReadPlan(string json) => JsonSerializer.Deserialize(json, Stored.QuizPlan) ?? throw new JsonException("no plan");

    public static Question ReadQuestion(string json) => JsonSerializer.Deserialize(json, Stored.Question) ?? throw new JsonException("no question");

    public static Response ReadResponse(string json) => JsonSerializer.Deserialize(json, Stored.Response) ?? throw new JsonException("no response");

    /// <summary>What reading throws for a text of another version or a broken one.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or NotSupportedException;

    private static QuizJson Stored => Made.Context;

    /// <summary>Korean is stored as it is, not as escapes: these texts are never put into a page as JSON.</summary>
    /// <remarks>In a class of its own: it needs what the generated half of this one sets up first.</remarks>
    private static class Made
    {
        public static readonly QuizJson Context = new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
