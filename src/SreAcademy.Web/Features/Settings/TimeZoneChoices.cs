using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Settings;

/// <param name="Label">With the offset that holds now: "UTC+09:00 Asia/Seoul".</param>
public sealed record TimeZoneChoice(string Id, string Label);

public static class TimeZoneChoices
{
    private static readonly string[] CommonIds =
    [
        "Asia/Seoul", "Asia/Tokyo", "Asia/Shanghai", "Asia/Singapore", "Asia/Ho_Chi_Minh", "Asia/Kolkata", "Australia/Sydney", "Europe/London",
        "Europe/Berlin", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Vancouver", "UTC",
    ];

    /// <summary>Where Korean speakers mostly are, nearest first.</summary>
    public static IReadOnlyList<TimeZoneChoice> Common(DateTimeOffset now) =>
        [.. CommonIds.Where(TimeZoneName.IsKnown).Select(id => Choice(TimeZoneInfo.FindSystemTimeZoneById(id), now))];

    /// <summary>Every other zone of this machine by name.</summary>
    /// <param name="chosen">Also listed where it is an old name that the machine's list leaves out.</param>
    public static IReadOnlyList<TimeZoneChoice> Others(DateTimeOffset now, string chosen) =>
    [
        .. TimeZoneInfo.GetSystemTimeZones().Where(zone => TimeZoneName.IsKnown(zone.Id))
            .Concat(TimeZoneName.IsKnown(chosen) ? [TimeZoneInfo.FindSystemTimeZoneById(chosen)] : [])
            .Where(zone => !CommonIds.Contains(zone.Id))
            .DistinctBy(zone => zone.Id)
            .OrderBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => Choice(zone, now)),
    ];

    private static TimeZoneChoice Choice(TimeZoneInfo zone, DateTimeOffset now)
    {
        var offset = zone.GetUtcOffset(now);
        return new TimeZoneChoice(zone.Id, $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm} {zone.Id}");
    }
}
