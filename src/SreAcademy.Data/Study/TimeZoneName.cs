using System.Text.RegularExpressions;

namespace SreAcademy.Data.Study;

/// <summary>IANA names of time zones, such as Asia/Seoul.</summary>
public static partial class TimeZoneName
{
    private const int Longest = 64;

    // The form is checked first: the name is looked up among files, and Windows has names of its own.
    public static bool IsKnown(string? name) =>
        name is { Length: <= Longest } && Form().IsMatch(name)
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId && zone.Id == name;

    [GeneratedRegex(@"\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}\z")]
    private static partial Regex Form();
}
