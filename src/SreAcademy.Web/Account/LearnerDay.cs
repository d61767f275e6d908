using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Account;

/// <summary>Times as days in the learner's own zone.</summary>
public sealed class LearnerDay(TimeZoneInfo zone)
{
    /// <param name="zoneName">IANA name; one that this machine does not know stands for UTC.</param>
    public static LearnerDay In(string zoneName) => new(TimeZoneInfo.TryFindSystemTimeZoneById(zoneName, out var zone) ? zone : TimeZoneInfo.Utc);

    public static async Task<LearnerDay> OfAsync(long learnerId, ReadStudySettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        StudySettings own = await settings.HandleAsync(learnerId, cancellation);
        return In(own.TimeZone);
    }

    /// <returns>As the language of the page writes a day.</returns>
    public string Text(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime).ToString("d", System.Globalization.CultureInfo.CurrentCulture);
}
