using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SreAcademy.Web.Hosting.Caching;

public static class AcceptedEncoding
{
    /// <summary>
    /// The many spellings of <c>Accept-Encoding</c> come down to what we send: <c>br</c>, <c>gzip</c> or nothing. Written back to the
    /// request, it makes the compressor choose exactly what the cache key says.
    /// </summary>
    public static string Of(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
            return "";
        return Accepts(accepted, "br") ? "br" : Accepts(accepted, "gzip") ? "gzip" : "";
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string coding)
    {
        var entry = accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*");
        return entry is not null && entry.Quality is not 0;
    }
}
