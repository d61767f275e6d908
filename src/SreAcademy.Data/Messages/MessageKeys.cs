using System.Globalization;

namespace SreAcademy.Data.Messages;

/// <summary>What a message is known by: it is queued once for each key.</summary>
public static class MessageKeys
{
    private const string Digests = "digest:";

    public static string OfNotice(long noticeId) => string.Create(CultureInfo.InvariantCulture, $"notice:{noticeId}");

    /// <param name="first">Of the period.</param>
    public static string OfDigest(long learnerId, DigestPace pace, DateOnly first) =>
        string.Create(CultureInfo.InvariantCulture, $"{Digests}{learnerId}:{(int)pace}:{first.DayNumber}");

    /// <inheritdoc cref="OfDigest"/>
    public static string OfTeamDigest(long teamId, DigestPace pace, DateOnly first) =>
        string.Create(CultureInfo.InvariantCulture, $"team:{teamId}:{(int)pace}:{first.DayNumber}");

    internal static bool IsDigest(string key) => key.StartsWith(Digests, StringComparison.Ordinal);
}
