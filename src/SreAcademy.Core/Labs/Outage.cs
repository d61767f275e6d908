namespace SreAcademy.Core.Labs;

/// <summary>
/// A simulated outage under even traffic: background errors since ever, then one higher error rate for a time, then background again.
/// All of it has closed forms, so nothing is sampled and times are exact to the tick.
/// </summary>
/// <param name="ErrorRate">Bad ÷ all while it lasts, background included; 0 to 1, not below <paramref name="Background"/>.</param>
/// <param name="Duration">Above zero, at most the window.</param>
/// <param name="Background">Bad ÷ all before and after, 0 to 1.</param>
/// <param name="Days">The SLO's window in days, above the longest alert window.</param>
public sealed record Outage(Availability Objective, double ErrorRate, TimeSpan Duration, double Background, int Days)
{
    // Error rates such as 1.44 % meet thresholds such as 14.4 × 0.1 % exactly on paper and miss them by a bit in binary.
    private const double Rounding = 1e-9;

    /// <summary>The burn rate in times while the outage lasts.</summary>
    public double Peak => BurnRate.Of(ErrorRate, Objective);

    /// <summary>The share of the budget that the outage uses from start to end.</summary>
    public double Spent => SpentBy(Duration);

    /// <summary>The share of the budget used in a whole window that holds this outage: 1 is all of it.</summary>
    public double SpentInWindow => Spent + BurnRate.SpentIn(TimeSpan.FromDays(Days) - Duration, BurnRate.Of(Background, Objective), Days);

    /// <param name="at">Since the outage began; may lie before it.</param>
    /// <returns>The burn rate in times, measured over the window that ends then.</returns>
    public double BurnOver(TimeSpan window, TimeSpan at)
    {
        var bad = Min(at, Duration) - Max(TimeSpan.Zero, at - window);
        var share = bad > TimeSpan.Zero ? bad / window : 0;
        return BurnRate.Of(Background + ((ErrorRate - Background) * share), Objective);
    }

    /// <param name="at">Since the outage began, ≥ 0.</param>
    /// <returns>The share of the budget used from the outage's start until then.</returns>
    public double SpentBy(TimeSpan at) =>
        BurnRate.SpentIn(Min(at, Duration), Peak, Days) + BurnRate.SpentIn(Max(TimeSpan.Zero, at - Duration), BurnRate.Of(Background, Objective), Days);

    /// <summary>
    /// The window average rises in a straight line, so it reaches the threshold after part r of the window, r = (threshold × (1 − SLO) − background) ÷ (error rate −
    /// background). The long window is the later one; the short one, once the outage is over, is the first to fall below, after the part 1 − r of it.
    /// </summary>
    public AlertOutcome Of(BurnAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var missing = BurnRate.ErrorRate(alert.Threshold, Objective) - Background;
        if (missing <= 0)
            return new AlertOutcome.FiresAlways();
        var part = missing / (ErrorRate - Background);
        if (part > 1 + Rounding || ErrorRate <= Background)
            return new AlertOutcome.TooWeak();
        part = Math.Min(part, 1);
        var fires = alert.LongWindow * part;
        if (fires > Duration * (1 + Rounding))
            return new AlertOutcome.TooShort(fires);
        fires = Min(fires, Duration);
        return new AlertOutcome.Fires(fires, Duration + (alert.ShortWindow * (1 - part)), SpentBy(fires));
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
