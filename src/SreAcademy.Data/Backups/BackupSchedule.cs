namespace SreAcademy.Data.Backups;

/// <summary>When a backup is made by itself, and how many are kept.</summary>
/// <param name="At">Each day at this time; null while none is made by itself.</param>
/// <param name="Keep">1–<see cref="MostKept"/>.</param>
public sealed record BackupSchedule(TimeOnly? At, int Keep)
{
    public const int MostKept = 365;

    /// <summary>What holds until somebody says otherwise: none by itself, since they take room; a week of those that are made.</summary>
    public static BackupSchedule Default { get; } = new(null, 7);

    /// <summary>Whether one is due: none was made since the last time the clock showed <see cref="At"/>, also if the site did not run then.</summary>
    /// <param name="newest">When the newest backup was made; null without one.</param>
    public bool IsDue(DateTimeOffset now, DateTimeOffset? newest, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (At is not { } at)
            return false;
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var last = Moment(today, at, zone) is var moment && moment <= now ? moment : Moment(today.AddDays(-1), at, zone);
        return newest is not { } made || made < last;
    }

    // A time that the change to summer leaves out comes an hour later that day.
    private static DateTimeOffset Moment(DateTime day, TimeOnly at, TimeZoneInfo zone)
    {
        var local = day + at.ToTimeSpan();
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
