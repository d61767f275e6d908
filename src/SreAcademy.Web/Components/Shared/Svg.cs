using System.Globalization;

namespace SreAcademy.Web.Components.Shared;

/// <summary>Numbers as drawings write them, whatever the language of the page.</summary>
public static class Svg
{
    private static readonly double[] RoundNumbers = [1, 2, 4, 5, 10];

    public static string At(double place) => place.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The top of a scale: the smallest of 1, 2, 4, 5, 10, 20, … that nothing passes.</summary>
    /// <param name="most">Largest value on the scale, ≥ 0.</param>
    public static double RoundTop(double most)
    {
        if (most <= 1)
            return 1;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return unit * RoundNumbers.First(round => round * unit >= most - 1e-9);
    }
}
