using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>What an alert is called and what it does in an outage, in words.</summary>
public static class AlertWords
{
    /// <summary>14.4배 · 1시간과 5분.</summary>
    public static string Name(BurnAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return Phrase.Of(UiText.LabAlertName, LabWords.Times(alert.Threshold), Window(alert.LongWindow), Window(alert.ShortWindow));
    }

    public static string Response(BurnAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return alert.Pages ? UiText.LabPage : UiText.LabTicket;
    }

    /// <summary>A window's length: whole days as days.</summary>
    public static string Window(TimeSpan window) => window.TotalDays >= 1 ? Phrase.Of(UiText.LabDays, window.TotalDays) : LabWords.Duration(window);

    public static string Outcome(BurnAlert alert, Outage outage)
    {
        ArgumentNullException.ThrowIfNull(outage);
        return outage.Of(alert) switch
        {
            AlertOutcome.Fires fires => Phrase.Of(UiText.LabFires, LabWords.Duration(fires.At), LabWords.Percent(fires.Spent), LabWords.Duration(fires.ResetAt)),
            AlertOutcome.FiresAlways => UiText.LabFiresAlways,
            AlertOutcome.TooWeak => Phrase.Of(UiText.LabTooWeak, LabWords.Times(outage.Peak)),
            AlertOutcome.TooShort needs => Phrase.Of(UiText.LabTooShort, LabWords.Duration(needs.Needed)),
            var other => throw new InvalidOperationException($"{other} has no words."),
        };
    }
}
