using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

public static class StudyZone
{
    /// <summary>The learner's own days.</summary>
    public static StudyCalendar Calendar(this StudySettings settings) => new(Find(settings.TimeZone), settings.DayStart);

    // A zone that was known when it was chosen may be missing on the machine that the database moved to.
    public static TimeZoneInfo Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById(StudySettings.Default.TimeZone, out zone)
            ? zone
            : TimeZoneInfo.Utc;
}
