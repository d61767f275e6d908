namespace SreAcademy.Core.Labs;

/// <summary>How much may fail and how much did, counted in requests. Google SRE workbook, "Implementing SLOs". Relative precision 1e-12.</summary>
/// <param name="Total">Valid requests in the window, ≥ 1.</param>
/// <param name="Failed">Of them bad, 0 to <paramref name="Total"/>.</param>
public sealed record ErrorBudget(Availability Objective, double Total, double Failed)
{
    /// <summary>Requests that may fail: total × (1 − SLO). Above 0; not whole for small totals.</summary>
    public double Allowed => Total * Objective.Unavailability;

    /// <summary>Failed ÷ allowed: 1 is all of it, above 1 the SLO is missed.</summary>
    public double UsedShare => Failed / Allowed;

    /// <summary>1 − used; below 0 when more was used than there was.</summary>
    public double LeftShare => 1 - UsedShare;

    /// <summary>Requests that may still fail; below 0 when more failed than may.</summary>
    public double Left => Allowed - Failed;

    /// <summary>The measured SLI: good ÷ total, 0 to 1.</summary>
    public double Achieved => (Total - Failed) / Total;
}
