using System.Globalization;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress;

/// <summary>Days, times and differences as the page of progress says them.</summary>
public static class ProgressWords
{
    private const int MinutesPerHour = 60;

    /// <summary>2026년 10월 1일.</summary>
    public static string Date(DateOnly day) => Phrase.Of(UiText.ProgressDate, day);

    /// <summary>10월 1일.</summary>
    public static string ShortDate(DateOnly day) => Phrase.Of(UiText.ProgressShortDate, day);

    /// <summary>As an address and a date field write it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In minutes, from an hour on in hours as well. Some time is never no minutes.</summary>
    public static string Time(TimeSpan time)
    {
        var minutes = Minutes(time);
        return minutes < MinutesPerHour
            ? Phrase.Of(UiText.ProgressMinutes, minutes)
            : Phrase.Of(UiText.ProgressHours, Count(minutes / MinutesPerHour), minutes % MinutesPerHour);
    }

    public static int Minutes(TimeSpan time) => time <= TimeSpan.Zero ? 0 : Math.Max(1, (int)Math.Round(time.TotalMinutes));

    public static string Count(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>One decimal for the few, none for the many.</summary>
    public static string Mean(double number) => number.ToString(number < 10 ? "0.#" : "N0", CultureInfo.CurrentCulture);

    /// <summary>The difference of two shares as they are shown, so that what one reads adds up: +12%p, −3%p.</summary>
    public static string Change(double from, double to)
    {
        var points = ReadinessWords.PercentNumber(to) - ReadinessWords.PercentNumber(from);
        var sign = points > 0 ? "+" : points < 0 ? "−" : "";
        return Phrase.Of(UiText.ProgressPoints, sign + Math.Abs(points).ToString(CultureInfo.CurrentCulture));
    }

    /// <summary>A share of counts; null where nothing was counted.</summary>
    public static string? Share(int part, int whole) => whole == 0 ? null : ReadinessWords.Percent(part / (double)whole);
}
