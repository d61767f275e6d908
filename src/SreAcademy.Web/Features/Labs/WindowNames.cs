using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>The spans of downtime, in addresses and on screen.</summary>
public static class WindowNames
{
    public const string Key = "per";

    public static string Of(DowntimeWindow window) => window switch
    {
        DowntimeWindow.Day => "day",
        DowntimeWindow.Week => "week",
        DowntimeWindow.ThirtyDays => "30d",
        DowntimeWindow.Quarter => "quarter",
        DowntimeWindow.Year => "year",
    };

    public static string Label(this DowntimeWindow window) => window switch
    {
        DowntimeWindow.Day => UiText.LabDay,
        DowntimeWindow.Week => UiText.LabWeek,
        DowntimeWindow.ThirtyDays => UiText.LabThirtyDays,
        DowntimeWindow.Quarter => UiText.LabQuarter,
        DowntimeWindow.Year => UiText.LabYear,
    };

    /// <returns>Null for what names none.</returns>
    public static DowntimeWindow? Read(string? text) =>
        Downtime.Windows.Where(window => Of(window) == text).Select(window => (DowntimeWindow?)window).FirstOrDefault();
}
