using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SreAcademy.Core.Content;

/// <summary>What an import recognises a card by. Equal for the same card of the same text on every machine and in every version.</summary>
public static class CardKey
{
    private const string ExplicitPrefix = "id:";
    private const int LongestReadableId = 200;

    /// <summary>The author's own id, which is unique within a subject: <c>id:sre/slo-why-not-100</c>.</summary>
    public static string Explicit(string subject, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length <= LongestReadableId ? $"{ExplicitPrefix}{subject}/{id}" : $"{ExplicitPrefix}{subject}/{Digest(id)}";
    }

    /// <summary>128 bits of SHA-256 in hexadecimal: 32 characters, and <c>#2</c>, <c>#3</c>, … for repetitions in the same place.</summary>
    /// <param name="topicSlug">Null for questions of a whole document.</param>
    /// <param name="normalisedQuestion">See <see cref="QuestionText.Normalise"/>.</param>
    /// <param name="occurrence">From 1: which of the cards in document order that agree in everything else.</param>
    public static string Derived(string subject, string? topicSlug, Level? level, string normalisedQuestion, int occurrence)
    {
        var number = level?.Number().ToString(CultureInfo.InvariantCulture) ?? "";
        var digest = Digest(string.Join('\n', subject, topicSlug ?? "", number, normalisedQuestion));
        return occurrence == 1 ? digest : string.Create(CultureInfo.InvariantCulture, $"{digest}#{occurrence}");
    }

    public static bool IsExplicit(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(ExplicitPrefix, StringComparison.Ordinal);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
