using System.Globalization;
using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>Figures of the workshop as people read them: six significant digits, the unit that keeps them small.</summary>
public static class LabWords
{
    const int Digits = 6;
    const int MostDecimals = 15;
    const double Minute = 60;
    const double Hour = 3600;
    const double Day = 86_400;
    const double MostHours = 100 * Hour;
    const double Century = 36_500 * Day;

    public static string Number(decimal value) => value.ToString("#,0.##########", CultureInfo.CurrentCulture);

    public static string Number(double value, int digits = Digits)
    {
        var size = Math.Abs(value);
        if (size == 0)
            return "0";
        var magnitude = (int)Math.Floor(Math.Log10(size));
        if (magnitude < -7)
            return Phrase.Of(UiText.LabPowerOfTen, (value / Math.Pow(10, magnitude)).ToString("0.##", CultureInfo.CurrentCulture), Raised(magnitude));
        var decimals = Math.Clamp(digits - 1 - magnitude, 0, MostDecimals);
        return Math.Round(value, decimals).ToString("#,0." + new string('#', decimals), CultureInfo.CurrentCulture);
    }

    /// <param name="share">0 to 1, or beyond.</param>
    public static string Percent(double share) => Number(share * 100) + "%";

    /// <summary>With as many nines as it has: what is missing to 100 decides how many decimals are shown.</summary>
    public static string Percent(Availability level)
    {
        ArgumentNullException.ThrowIfNull(level);
        var missing = level.Unavailability * 100;
        var decimals = 3 - (int)Math.Floor(Math.Log10(missing));
        return decimals > MostDecimals ? Phrase.Of(UiText.LabAlmostAll, Number(missing))
            : level.Share < 0.5 ? Percent(level.Share)
            : Math.Round(100 - (decimal)missing, Math.Max(decimals, 4)).ToString("0.###############", CultureInfo.CurrentCulture) + "%";
    }

    public static string Times(double burnRate) => Phrase.Of(UiText.LabTimes, Number(burnRate, 4));

    /// <summary>One unit: 43.2분, 8.76시간.</summary>
    public static string Duration(double seconds) => seconds switch
    {
        0 => Phrase.Of(UiText.LabSeconds, 0),
        < 1 => Phrase.Of(UiText.LabMilliseconds, Number(seconds * 1000, 5)),
        < Minute => Phrase.Of(UiText.LabSeconds, Number(seconds, 5)),
        < Hour => Phrase.Of(UiText.LabMinutes, Number(seconds / Minute, 5)),
        < MostHours => Phrase.Of(UiText.LabHours, Number(seconds / Hour, 5)),
        < Century => Phrase.Of(UiText.LabDays, Number(seconds / Day, 5)),
        _ => UiText.LabCentury,
    };

    public static string Duration(TimeSpan time) => Duration(time.TotalSeconds);

    /// <summary>In several units, to the second: 8시간 45분 36초. Null below a minute, where one unit says it all.</summary>
    public static string? Spelled(double seconds)
    {
        if (seconds is < Minute or >= Century)
            return null;
        var time = TimeSpan.FromSeconds(Math.Round(seconds));
        (string Unit, int Count)[] parts = [(UiText.LabDays, time.Days), (UiText.LabHours, time.Hours), (UiText.LabMinutes, time.Minutes), (UiText.LabSeconds, time.Seconds)];
        return string.Join(' ', parts.Where(part => part.Count > 0).Select(part => Phrase.Of(part.Unit, part.Count)));
    }

    static string Raised(int power) => string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(sign => sign == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign - '0']));
}
