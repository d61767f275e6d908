namespace SreAcademy.Core.Labs;

/// <summary>
/// One line of the multi-window, multi-burn-rate table: it fires while the burn rate over both windows is at the threshold or above. The long window says that
/// it matters, the short one that it still goes on. Google SRE workbook, "Alerting on SLOs", table 5-8.
/// </summary>
/// <param name="Threshold">Burn rate in times.</param>
/// <param name="LongWindow">The window that detects.</param>
/// <param name="ShortWindow">The window that resets, a twelfth of the long one.</param>
/// <param name="Share">The share of the budget that the threshold uses within <paramref name="LongWindow"/>, for an SLO over 30 days.</param>
/// <param name="Pages">Whether it wakes someone; otherwise it is a ticket.</param>
public sealed record BurnAlert(double Threshold, TimeSpan LongWindow, TimeSpan ShortWindow, double Share, bool Pages)
{
    // 2 % × 30 days ÷ 1 hour is 14.4 on paper and off by a bit in binary.
    private const int ThresholdDecimals = 10;

    /// <summary>The recommended three, fastest first.</summary>
    public static IReadOnlyList<BurnAlert> Recommended { get; } =
    [
        new(14.4, TimeSpan.FromHours(1), TimeSpan.FromMinutes(5), 0.02, true),
        new(6, TimeSpan.FromHours(6), TimeSpan.FromMinutes(30), 0.05, true),
        new(1, TimeSpan.FromDays(3), TimeSpan.FromHours(6), 0.10, false),
    ];

    /// <summary>The same three for an SLO over another time: the share of the budget they save is kept, the thresholds follow from it. For 30 days <see cref="Recommended"/>.</summary>
    /// <param name="days">Above the longest alert window.</param>
    public static IReadOnlyList<BurnAlert> For(int days) =>
        [.. Recommended.Select(alert => alert with { Threshold = Math.Round(alert.ThresholdFor(days), ThresholdDecimals) })];

    /// <returns>The share of the budget gone once the threshold has held for the long window: threshold × long ÷ window of the SLO.</returns>
    public double ShareOver(int days) => BurnRate.SpentIn(LongWindow, Threshold, days);

    /// <returns>The burn rate in times at which the long window uses <see cref="Share"/> of a budget over so many days: share × window ÷ long.</returns>
    public double ThresholdFor(int days) => Share * days / LongWindow.TotalDays;
}
