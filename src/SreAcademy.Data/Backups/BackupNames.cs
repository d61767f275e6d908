using System.Globalization;
using System.Text.RegularExpressions;

namespace SreAcademy.Data.Backups;

/// <summary>What backups and the files in them are called. Nothing from outside becomes a path that does not match.</summary>
public static partial class BackupNames
{
    public const string Database = "academy.db";
    public const string Keys = "keys/";

    private const string Time = "yyyyMMdd-HHmmss";

    /// <summary>By UTC, so that names sort as the backups were made.</summary>
    public static string Of(DateTimeOffset at) => $"academy-{at.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}.zip";

    /// <returns>When it was made; null for what is no backup's name.</returns>
    public static DateTimeOffset? TimeOf(string name) =>
        Pattern().Match(name) is { Success: true } match
        && DateTimeOffset.TryParseExact(match.Groups[1].Value, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    /// <summary>Whether a backup may hold such a file: the database, or a key as the framework names them.</summary>
    public static bool MayHold(string entry) => entry == Database || KeyFile().IsMatch(entry);

    [GeneratedRegex(@"\Aacademy-(\d{8}-\d{6})\.zip\z")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\Akeys/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}\.xml\z")]
    private static partial Regex KeyFile();
}
