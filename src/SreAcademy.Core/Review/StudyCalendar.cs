namespace SreAcademy.Core.Review;

/// <summary>
/// Divides a learner's time into study days, which begin at an hour of the night instead of at midnight. Days follow each
/// other without gap or overlap, also where a zone's clocks are changed: no moment falls back into an earlier day.
/// </summary>
/// <param name="DayStart">Local time at which a study day begins.</param>
public sealed record StudyCalendar(TimeZoneInfo Zone, TimeOnly DayStart)
{
    public static readonly TimeOnly DefaultDayStart = new(4, 0);

    // Offsets lie between −12 and +14 hours, so the local clock passes a time within this long of the same time in UTC.
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(15);

    /// <summary>The study day that a moment belongs to, named by the date on which it began.</summary>
    public DateOnly DayOf(DateTimeOffset moment)
    {
        // A clock turned back may show the date before the day that has already begun.
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime).AddDays(1);
        while (StartOf(day) > moment)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>
    /// The first moment at which the local clock shows the day's start or later: where that hour is skipped the first moment
    /// after the gap, where it is repeated its first occurrence. Only a date that a zone left out altogether can share its
    /// start with the next; no moment belongs to it.
    /// </summary>
    /// <returns>In UTC.</returns>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var local = new DateTimeOffset(day.ToDateTime(DayStart), TimeSpan.Zero);
        var (before, after) = (local - FarthestOffset, local + FarthestOffset);
        var (oldOffset, newOffset) = (Zone.GetUtcOffset(before), Zone.GetUtcOffset(after));
        if (oldOffset == newOffset)
            return local - oldOffset;
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + ((after - before) / 2);
            if (Zone.GetUtcOffset(middle) == oldOffset)
                before = middle;
            else
                after = middle;
        }

        var byOldOffset = local - oldOffset;
        if (byOldOffset < after)
            return byOldOffset;
        var byNewOffset = local - newOffset;
        return byNewOffset > after ? byNewOffset : after;
    }
}
