using System.Globalization;

namespace SreAcademy.Core.Tests.Labs;

/// <summary>Tables of figures worked out by hand: what is put in, <c>=</c>, what must come out.</summary>
internal static class LabSpecFile
{
    /// <summary>Relative.</summary>
    private const double Precision = 1e-9;

    public static IEnumerable<object[]> Lines(params string[] files) => files.SelectMany(file =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Labs", "Specs", file))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => new object[] { line }));

    public static (string[] Given, string Expected) Halves(string line)
    {
        var halves = line.Split('=', StringSplitOptions.TrimEntries);
        return (halves[0].Split(' '), halves[1]);
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Precision * Math.Abs(expected), string.Create(CultureInfo.InvariantCulture, $"{actual:R} instead of {expected:R}"));
}
