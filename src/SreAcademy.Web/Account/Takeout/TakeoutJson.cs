using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SreAcademy.Web.Account.Takeout;

public static class TakeoutJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public static Task WriteAsync(TakeoutDocument document, Stream target, CancellationToken cancellation) =>
        JsonSerializer.SerializeAsync(target, document, Readable, cancellation);
}
