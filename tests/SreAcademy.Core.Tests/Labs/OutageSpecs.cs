using System.Globalization;
using SreAcademy.Core.Labs;

namespace SreAcademy.Core.Tests.Labs;

public sealed class OutageSpecs
{
    /// <summary>Milliseconds.</summary>
    private const double Tick = 1;

    public static IEnumerable<object[]> Lines() => LabSpecFile.Lines("outages.txt");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_alert_does_what_the_table_says(string line)
    {
        var (given, expected) = LabSpecFile.Halves(line);
        var outage = Read(given);
        var columns = expected.Split('|', StringSplitOptions.TrimEntries);

        foreach (var (alert, column) in BurnAlert.Recommended.Zip(columns))
            Check(column.Split(' '), outage.Of(alert));
        LabSpecFile.Near(LabSpecFile.Number(columns[^1]), Math.Round(outage.Spent * 100, 15));
    }

    private static void Check(string[] expected, AlertOutcome outcome)
    {
        switch (outcome)
        {
            case AlertOutcome.Fires fires:
                Assert.Equal(Minutes(expected[0]).TotalMilliseconds, fires.At.TotalMilliseconds, Tick);
                Assert.Equal(Minutes(expected[1]).TotalMilliseconds, fires.ResetAt.TotalMilliseconds, Tick);
                Assert.Equal(LabSpecFile.Number(expected[2]), fires.Spent * 100, 1e-6);
                break;
            case AlertOutcome.TooShort needs:
                Assert.Equal("short", expected[0]);
                Assert.Equal(Minutes(expected[1]).TotalMilliseconds, needs.Needed.TotalMilliseconds, Tick);
                break;
            case AlertOutcome.TooWeak:
                Assert.Equal("weak", expected[0]);
                break;
            case AlertOutcome.FiresAlways:
                Assert.Equal("always", expected[0]);
                break;
        }
    }

    private static TimeSpan Minutes(string text) => TimeSpan.FromMinutes(LabSpecFile.Number(text));

    private static Outage Read(string[] given) => new(
        Availability.FromPercent(decimal.Parse(given[0], CultureInfo.InvariantCulture))!,
        LabSpecFile.Number(given[2]) / 100,
        Minutes(given[3]),
        LabSpecFile.Number(given[4]) / 100,
        int.Parse(given[1], CultureInfo.InvariantCulture));
}
