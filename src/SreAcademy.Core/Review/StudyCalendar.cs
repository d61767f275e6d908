namespace SreAcademy.Core.Review;

/// <summary>Divides a learner's time into study days, which begin at an hour of the night instead of at midnight.</summary>
/// <param name="DayStart">Local time at which a study day begins.</param>
public sealed record StudyCalendar(TimeZoneInfo Zone, TimeOnly DayStart)
{
    public static readonly TimeOnly DefaultDayStart = new(4, 0);

    /// <summary>The study day that a moment belongs to, named by the date on which it began.</summary>
    public DateOnly DayOf(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
        var date = DateOnly.FromDateTime(local);
        return TimeOnly.FromDateTime(local) < DayStart ? date.AddDays(-1) : date;
    }
}
