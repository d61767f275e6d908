namespace SreAcademy.Core.Labs;

/// <summary>
/// The share of time or of requests that is good: an SLO, a measured SLI, a component. Both it and its complement are kept, each computed without
/// subtracting near-equal numbers, so that eleven nines and a chain that hardly ever works are both right to a relative 1e-12.
/// </summary>
public sealed record Availability
{
    private Availability(double share, double unavailability) => (Share, Unavailability) = (share, unavailability);

    /// <summary>Good ÷ all, above 0 and, but for rounding, below 1.</summary>
    public double Share { get; }

    /// <summary>1 − <see cref="Share"/>: what may fail, and so the error budget as a share; above 0 and, but for rounding, below 1.</summary>
    public double Unavailability { get; }

    /// <summary>How many nines, ≥ 0, with fractions: −log10(1 − availability). 99.9 % is 3, 99.95 % is 3.301.</summary>
    public double Nines => Math.Max(0, -Math.Log10(Unavailability));

    /// <param name="percent">Percent; the subtraction from 100 is exact.</param>
    /// <returns>Null for 0, 100 and everything beyond: nothing works, or nothing may fail.</returns>
    public static Availability? FromPercent(decimal percent) =>
        percent is > 0 and < 100 ? new((double)(percent / 100), (double)((100 - percent) / 100)) : null;

    /// <param name="unavailability">A share, above 0 and below 1.</param>
    /// <returns>Null outside of that range.</returns>
    public static Availability? FromUnavailability(double unavailability) =>
        unavailability is > 0 and < 1 ? new(1 - unavailability, unavailability) : null;

    /// <summary>All are needed, and they fail independently: A = A₁ × A₂ × … Never better than the worst. Google SRE workbook, "Calculus of Service Availability".</summary>
    /// <param name="parts">At least one.</param>
    public static Availability InSeries(IEnumerable<Availability> parts) => parts.Aggregate((all, next) => new(
        all.Share * next.Share,
        all.Unavailability + (next.Unavailability * all.Share)));

    /// <summary>One is enough, they fail independently, and switching over costs nothing: A = 1 − (1 − A₁) × (1 − A₂) × … Never worse than the best.</summary>
    /// <param name="parts">At least one.</param>
    public static Availability InParallel(IEnumerable<Availability> parts) => parts.Aggregate((all, next) => new(
        all.Share + (next.Share * all.Unavailability),
        all.Unavailability * next.Unavailability));
}
