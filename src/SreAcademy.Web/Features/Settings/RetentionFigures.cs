using System.Globalization;
using SreAcademy.Core.Review;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Settings;

/// <summary>What a retention costs, in words.</summary>
public static class RetentionFigures
{
    private const double Few = 10;

    public static int Percent(this RetentionCost cost) => (int)Math.Round(cost.DesiredRetention * 100);

    /// <summary>90% · 하루 약 24장, 3.2분.</summary>
    public static string Figure(this RetentionCost cost) =>
        Phrase.Of(UiText.SettingsCostFigure, cost.Percent(), Rounded(cost.ReviewsPerDay), Rounded(cost.MinutesPerDay));

    /// <summary>One decimal for the few, none for the many: more would look exact, which a simulation is not.</summary>
    public static string Rounded(double number) => number.ToString(number < Few ? "0.#" : "N0", CultureInfo.CurrentCulture);
}
