namespace SreAcademy.Core.Labs;

/// <summary>
/// How many times faster than allowed the error budget is being used: 1 uses it up exactly at the window's end. Google SRE workbook, "Alerting on SLOs".
/// Relative precision 1e-12.
/// </summary>
public static class BurnRate
{
    private const double SecondsPerDay = 86_400;

    /// <param name="errorRate">Bad ÷ all, 0 to 1.</param>
    /// <returns>Times, ≥ 0: error rate ÷ (1 − SLO).</returns>
    public static double Of(double errorRate, Availability objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return errorRate / objective.Unavailability;
    }

    /// <param name="burnRate">Times, above 0.</param>
    /// <returns>The error rate (bad ÷ all) that burns so fast; above 1 when no error rate does.</returns>
    public static double ErrorRate(double burnRate, Availability objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return burnRate * objective.Unavailability;
    }

    /// <param name="burnRate">Times, ≥ 0.</param>
    /// <param name="left">Share of the budget that is left, 0 to 1.</param>
    /// <param name="days">The SLO's window in days.</param>
    /// <returns>Seconds until nothing is left: left × window ÷ burn rate. Null where nothing burns: never.</returns>
    public static double? SecondsToExhaustion(double burnRate, double left, double days) =>
        burnRate > 0 ? left * days * SecondsPerDay / burnRate : null;

    /// <param name="burnRate">Times, ≥ 0.</param>
    /// <param name="days">The SLO's window in days.</param>
    /// <returns>The share of the budget used in that time: burn rate × time ÷ window.</returns>
    public static double SpentIn(TimeSpan time, double burnRate, double days) => burnRate * time.TotalDays / days;
}
