using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>A line of the table behind the chart.</summary>
/// <param name="At">Since the outage began.</param>
/// <param name="Event">What happens then; empty between.</param>
public sealed record BurnMoment(TimeSpan At, string Event)
{
    /// <summary>The quarters of the outage between, so that the table tells how the curves run.</summary>
    const int Parts = 4;

    public static IReadOnlyList<BurnMoment> Of(Outage outage)
    {
        ArgumentNullException.ThrowIfNull(outage);
        IEnumerable<BurnMoment> moments =
        [
            new(TimeSpan.Zero, UiText.LabOutageBegins), new(outage.Duration, UiText.LabOutageEnds),
            .. Enumerable.Range(1, Parts - 1).Select(part => new BurnMoment(outage.Duration * part / Parts, "")),
            .. BurnAlert.For(outage.Days).SelectMany(alert => Of(alert, outage)),
        ];
        return [.. moments.GroupBy(moment => moment.At).OrderBy(group => group.Key)
            .Select(group => new BurnMoment(group.Key, string.Join(", ", group.Select(moment => moment.Event).Where(text => text.Length > 0))))];
    }

    static IEnumerable<BurnMoment> Of(BurnAlert alert, Outage outage) => outage.Of(alert) is AlertOutcome.Fires fires
        ? [new(fires.At, Phrase.Of(UiText.LabRings, LabWords.Times(alert.Threshold))), new(fires.ResetAt, Phrase.Of(UiText.LabResets, LabWords.Times(alert.Threshold)))]
        : [];
}
