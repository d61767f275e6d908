using System.Globalization;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Admin;

/// <summary>Moments in the zone of the administrator who reads them.</summary>
public sealed class AdminTime(ReadStudySettings settings)
{
    public async Task<TimeZoneInfo> ZoneAsync(long learnerId, CancellationToken cancellation)
    {
        StudySettings own = await settings.HandleAsync(learnerId, cancellation);
        return TimeZoneInfo.TryFindSystemTimeZoneById(own.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    /// <returns>Day and minute, as the language of the page writes them.</returns>
    public static string Text(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).DateTime.ToString("g", CultureInfo.CurrentCulture);
}
