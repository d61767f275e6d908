using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SreAcademy.Core.Drills;

namespace SreAcademy.Data.Drills;

/// <summary>How plans and moves are stored. Null is left out, other defaults are not: see the same for quizzes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DrillPlan))]
[JsonSerializable(typeof(DrillMove))]
internal sealed partial class DrillJson : JsonSerializerContext
{
    public static string Write(DrillPlan plan) => JsonSerializer.Serialize(plan, Stored.DrillPlan);

    public static string Write(DrillMove move) => JsonSerializer.Serialize(move, Stored.DrillMove);

    public static DrillPlan ReadPlan(string json) =>
        JsonSerializer.Deserialize(json, Stored.DrillPlan) is { IsSound: true } plan ? plan : throw new JsonException("no plan");

    public static DrillMove ReadMove(string json) => JsonSerializer.Deserialize(json, Stored.DrillMove) ?? throw new JsonException("no move");

    /// <summary>What reading throws for a text of another version or a broken one.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or NotSupportedException;

    private static DrillJson Stored => Made.Context;

    /// <summary>Korean is stored as it is, not as escapes: these texts are never put into a page as JSON.</summary>
    /// <remarks>In a class of its own: it needs what the generated half of this one sets up first.</remarks>
    private static class Made
    {
        public static readonly DrillJson Context = new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
