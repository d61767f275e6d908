using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DocumentBody))]
[JsonSerializable(typeof(TopicBody))]
[JsonSerializable(typeof(CardDetails))]
internal sealed partial class ContentJson : JsonSerializerContext
{
    /// <summary>Korean is stored as it is, not as escapes: these texts are never put into a page as JSON.</summary>
    public static ContentJson With(CardReference cards) => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { cards },
    });
}

/// <summary>Writes a card as its id and reads it back from the cards at hand: a card's text stands in its own row only.</summary>
internal sealed class CardReference(IReadOnlyDictionary<long, Card> cards) : JsonConverter<Card>
{
    public override Card Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => cards[reader.GetInt64()];

    public override void Write(Utf8JsonWriter writer, Card value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Id);
}
