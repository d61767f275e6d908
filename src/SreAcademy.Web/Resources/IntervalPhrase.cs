using SreAcademy.Core.Review;

namespace SreAcademy.Web.Resources;

public static class IntervalPhrase
{
    private const double DaysPerMonth = 365.25 / 12;
    private const double DaysPerYear = 365.25;

    /// <summary>As short as a button needs it: 10분, 3일, 2달, 1.5년.</summary>
    public static string Phrase(this ReviewInterval interval) => interval switch
    {
        { IsDays: true, Days: < 31 } => Of(UiText.IntervalDays, interval.Days),
        { IsDays: true, Days: < 365 } => Of(UiText.IntervalMonths, Math.Round(interval.Days / DaysPerMonth)),
        { IsDays: true } => Of(UiText.IntervalYears, Math.Round(interval.Days / DaysPerYear, 1)),
        { Seconds: < 60 } => Of(UiText.IntervalSeconds, interval.Seconds),
        { Seconds: < 3600 } => Of(UiText.IntervalMinutes, Math.Round(interval.Seconds / 60.0)),
        _ => Of(UiText.IntervalHours, Math.Round(interval.Seconds / 3600.0, 1)),
    };

    private static string Of(string text, object value) => Resources.Phrase.Of(text, value);
}
