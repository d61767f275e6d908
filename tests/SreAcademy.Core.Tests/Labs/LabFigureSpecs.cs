using System.Globalization;
using SreAcademy.Core.Labs;

namespace SreAcademy.Core.Tests.Labs;

public sealed class LabFigureSpecs
{
    public static IEnumerable<object[]> Lines() => LabSpecFile.Lines("availability.txt", "budget.txt");

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_figure_is_what_the_table_says(string line)
    {
        var (given, expected) = LabSpecFile.Halves(line);

        LabSpecFile.Near(LabSpecFile.Number(expected), Result(given[0], given[1..]));
    }

    [Fact]
    public void The_tables_hold_enough() => Assert.True(Lines().Distinct().Count() >= 60);

    [Fact]
    public void The_windows_are_as_long_as_they_say() => Assert.Equal([1, 7, 30, 91.25, 365], Downtime.Windows.Select(window => window.Days()));

    private static double Result(string name, string[] given)
    {
        var figures = given.Select(LabSpecFile.Number).ToArray();
        return name switch
        {
            "downtime-seconds" => Downtime.Allowed(Level(given[0]), figures[1]),
            "downtime-minutes" => Downtime.Allowed(Level(given[0]), figures[1]) / 60,
            "downtime-hours" => Downtime.Allowed(Level(given[0]), figures[1]) / 3600,
            "available" => Downtime.Allowing(figures[0] * 60, figures[1])!.Share * 100,
            "nines" => Level(given[0]).Nines,
            "series" => Availability.InSeries(given.Select(Level)).Share * 100,
            "series-down" => Availability.InSeries(given.Select(Level)).Unavailability * 100,
            "parallel" => Availability.InParallel(given.Select(Level)).Share * 100,
            "parallel-down" => Availability.InParallel(given.Select(Level)).Unavailability * 100,
            "allowed" => new ErrorBudget(Level(given[0]), figures[1], 0).Allowed,
            "used" => new ErrorBudget(Level(given[0]), figures[1], figures[2]).UsedShare * 100,
            "left" => new ErrorBudget(Level(given[0]), figures[1], figures[2]).Left,
            "achieved" => new ErrorBudget(Level(given[0]), figures[1], figures[2]).Achieved * 100,
            "burn" => BurnRate.Of(figures[0] / 100, Level(given[1])),
            "exhausted" => BurnRate.SecondsToExhaustion(figures[0], figures[1] / 100, figures[2])!.Value / 3600,
            "spent" => BurnRate.SpentIn(TimeSpan.FromHours(figures[1]), figures[0], figures[2]) * 100,
            "threshold" => BurnAlert.Recommended.Single(alert => alert.LongWindow == TimeSpan.FromHours(figures[1]) && Same(alert.Share * 100, figures[0])).ThresholdFor((int)figures[2]),
            _ => throw new ArgumentException($"The table names {name}, which is no calculation."),
        };
    }

    private static bool Same(double one, double other) => Math.Abs(one - other) < 1e-9;

    private static Availability Level(string percent) => Availability.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture))!;
}
