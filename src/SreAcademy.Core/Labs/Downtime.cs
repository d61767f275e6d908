namespace SreAcademy.Core.Labs;

/// <summary>The spans over which downtime is commonly stated.</summary>
public enum DowntimeWindow
{
    Day,
    Week,
    ThirtyDays,

    /// <summary>A quarter of a year of 365 days: 91.25 days, so that four quarters are one year.</summary>
    Quarter,

    /// <summary>365 days, without leap days.</summary>
    Year,
}

/// <summary>Availability as time and back: downtime = (1 − availability) × window. Relative precision 1e-12.</summary>
public static class Downtime
{
    private const double SecondsPerDay = 86_400;

    public static IReadOnlyList<DowntimeWindow> Windows { get; } = Enum.GetValues<DowntimeWindow>();

    /// <returns>Days.</returns>
    public static double Days(this DowntimeWindow window) => window switch
    {
        DowntimeWindow.Day => 1,
        DowntimeWindow.Week => 7,
        DowntimeWindow.ThirtyDays => 30,
        DowntimeWindow.Quarter => 91.25,
        DowntimeWindow.Year => 365,
    };

    /// <returns>Seconds.</returns>
    public static double Seconds(this DowntimeWindow window) => window.Days() * SecondsPerDay;

    /// <param name="days">Length of the window in days, above 0.</param>
    /// <returns>Seconds that may be lost within it.</returns>
    public static double Allowed(Availability availability, double days)
    {
        ArgumentNullException.ThrowIfNull(availability);
        return availability.Unavailability * days * SecondsPerDay;
    }

    /// <param name="seconds">Seconds lost within the window.</param>
    /// <param name="days">Length of the window in days, above 0.</param>
    /// <returns>Null where nothing was lost, or all.</returns>
    public static Availability? Allowing(double seconds, double days) => Availability.FromUnavailability(seconds / (days * SecondsPerDay));
}
