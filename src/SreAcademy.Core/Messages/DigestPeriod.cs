namespace SreAcademy.Core.Messages;

/// <summary>
/// When a digest is due. One is sent a period, a day from Monday to Friday or a week, from 08:00 local time of its first day: a period that was
/// missed is sent later within it, once, and one that is over never. Nobody is written to at night.
/// </summary>
public static class DigestPeriod
{
    public static readonly TimeOnly From = new(8, 0);

    /// <summary>Local time from which on a digest that is late waits for the next morning, or is left out.</summary>
    public static readonly TimeOnly Until = new(20, 0);

    /// <param name="weekly">Once a week; otherwise every day from Monday to Friday.</param>
    /// <param name="since">When it was asked for: the period that had begun by then is left out.</param>
    /// <returns>First day of the period whose digest may be sent now; null where none may.</returns>
    public static DateOnly? Of(bool weekly, DateTimeOffset now, DateTimeOffset since, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var (today, clock) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        if (clock < From || clock >= Until)
            return null;
        if (!weekly && today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return null;
        var first = weekly ? Monday(today) : today;
        return TimeZoneInfo.ConvertTime(since, zone).DateTime <= first.ToDateTime(From) ? first : null;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
