using System.Globalization;
using System.Text.Json;

namespace SreAcademy.Core.Tracks;

/// <summary>Says what the serializer only refuses: which field is one too many, missing or there twice.</summary>
internal static class TrackJsonFaults
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <param name="refused">Where the serializer stopped: the place stays that one, so that it fits the line.</param>
    public static (string Path, JsonFault Fault) Of(string text, string refused)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var first = Of(document.RootElement, "$", ["format", "version", "name", "goal", "items"], ["notes", "days", "drills", "quiz", "interview"]);
            return first is var (path, fault) && (path == refused || (fault == JsonFault.Missing && path[..path.LastIndexOf('.')] == refused)) ? (path, fault) : (refused, JsonFault.OtherKind);
        }
        catch (JsonException)
        {
            return (refused, JsonFault.NoJson);
        }
        // Half a letter, escaped, as a name or a value.
        catch (InvalidOperationException)
        {
            return (refused, JsonFault.OtherKind);
        }
    }

    private static (string, JsonFault)? Of(JsonElement whole, string path, IReadOnlyList<string> needed, IReadOnlyList<string> others)
    {
        if (whole.ValueKind != JsonValueKind.Object)
            return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in whole.EnumerateObject())
        {
            if (!needed.Contains(field.Name) && !others.Contains(field.Name))
                return ($"{path}.{field.Name}", JsonFault.Unknown);
            if (!seen.Add(field.Name))
                return ($"{path}.{field.Name}", JsonFault.Repeated);
            if (Inside(field, $"{path}.{field.Name}") is { } fault)
                return fault;
        }
        return needed.FirstOrDefault(name => !seen.Contains(name)) is { } missing ? ($"{path}.{missing}", JsonFault.Missing) : null;
    }

    private static (string, JsonFault)? Inside(JsonProperty field, string path) => (path, field.Value) switch
    {
        ("$.goal", { ValueKind: JsonValueKind.Object } goal) => KindOf(goal) switch
        {
            "recall" => Of(goal, path, ["kind", "target"], []),
            "studied-and-checked" => Of(goal, path, ["kind", "score"], []),
            null => Of(goal, path, ["kind"], ["target", "score"]),
            _ => null,
        },
        ("$.quiz", var quiz) => Of(quiz, path, ["questions"], []),
        ("$.interview", var interview) => Of(interview, path, ["minutes"], []),
        ("$.items", { ValueKind: JsonValueKind.Array } items) => items.EnumerateArray()
            .Select((item, index) => Of(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), ["topic", "from", "to"], ["notes"]))
            .FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    private static string? KindOf(JsonElement goal) =>
        !goal.TryGetProperty("kind", out var kind) ? null : kind.ValueKind == JsonValueKind.String ? kind.GetString() : "";
}
