namespace SreAcademy.Core.Review;

/// <summary>The names and values of an address, decoded. Anyone can send anything: no text is a fault.</summary>
internal static class QueryPairs
{
    /// <param name="query">With or without its question mark; null for none.</param>
    public static IEnumerable<(string Name, string Value)> Of(string? query)
    {
        foreach (var pair in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                yield return (Decode(pair[..equals]), Decode(pair[(equals + 1)..]).Trim());
        }
    }

    /// <summary>Composed, as the catalog's names are; lone surrogates and U+FFFE, which that refuses, are replaced.</summary>
    private static string Decode(string text) =>
        string.Concat(Uri.UnescapeDataString(text.Replace('+', ' ')).EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize();
}
