using System.Globalization;
using SreAcademy.Core.Labs;

namespace SreAcademy.Web.Features.Labs;

/// <summary>Where times and burn rates lie in the panel of one alert.</summary>
public sealed class BurnScale(Outage outage, BurnAlert alert)
{
    public const int Width = 360;
    public const int Height = 200;
    public const int Left = 48;
    public const int Right = 350;
    public const int Top = 24;
    public const int Bottom = 174;
    public const int Middle = (Left + Right) / 2;

    /// <summary>Thresholds that the scale holds: more would press the threshold against the floor.</summary>
    const double MostThresholds = 4;
    const double Headroom = 1.1;
    const double Before = 0.06;
    const int Ticks = 4;

    // Minutes: what a clock divides into.
    static readonly double[] RoundMinutes = [0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14_400, 43_200, 86_400, 172_800];

    TimeSpan End { get; } = outage.Duration + TimeSpan.FromTicks(Math.Max((alert.ShortWindow * 1.3).Ticks, (outage.Duration * 0.3).Ticks));

    double Most { get; } = Math.Max(alert.Threshold, Math.Min(outage.Peak, alert.Threshold * MostThresholds)) * Headroom;

    /// <summary>Whether curves leave the scale at its top.</summary>
    public bool IsCut => outage.Peak > Most;

    public double X(TimeSpan at) => Left + ((at / End + Before) / (1 + Before) * (Right - Left));

    public double Y(double burnRate) => Bottom - (burnRate / Most * (Bottom - Top));

    /// <summary>Burn rates with a line of their own, apart from the threshold.</summary>
    public IEnumerable<double> Levels => Most > alert.Threshold * 2 ? [0, alert.Threshold * 2] : [0];

    public IEnumerable<TimeSpan> Times
    {
        get
        {
            var step = TimeSpan.FromMinutes(RoundMinutes.First(minutes => minutes >= End.TotalMinutes / Ticks || minutes == RoundMinutes[^1]));
            for (var at = TimeSpan.Zero; at <= End * 0.95; at += step)
                yield return at;
        }
    }

    /// <returns>Points of a polyline. Between them the burn rate runs straight, so no more are needed.</returns>
    public string Curve(TimeSpan window) => string.Join(' ', Bends(window).Select(at =>
        string.Create(CultureInfo.InvariantCulture, $"{X(at):0.##},{Y(Math.Min(outage.BurnOver(window, at), Most * 1000)):0.##}")));

    IEnumerable<TimeSpan> Bends(TimeSpan window) =>
        ((TimeSpan[])[End * -Before, TimeSpan.Zero, window, outage.Duration, outage.Duration + window, End]).Where(at => at <= End).Distinct().Order();
}
