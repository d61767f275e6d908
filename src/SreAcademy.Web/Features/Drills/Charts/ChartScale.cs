using System.Globalization;

namespace SreAcademy.Web.Features.Drills.Charts;

/// <summary>Where times and values lie in the drawing.</summary>
/// <param name="Until">The right edge; the curve may end before it.</param>
public sealed record ChartScale(TimeSpan From, TimeSpan Until, double Low, double High)
{
    public const int Width = 360;
    public const int Height = 160;
    public const int Left = 6;
    public const int Right = 354;
    public const int Top = 22;
    public const int Bottom = 122;

    public double X(TimeSpan at) => Left + ((at - From) / (Until - From) * (Right - Left));

    public double Y(double value) => Bottom - ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (Bottom - Top));

    /// <returns>Points of a polyline.</returns>
    public string Curve(IEnumerable<CurvePoint> points) => string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.At):0.##},{Y(point.Value):0.##}")));

    public static string At(double place) => place.ToString("0.##", CultureInfo.InvariantCulture);
}
