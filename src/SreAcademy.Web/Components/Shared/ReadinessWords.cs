using System.Globalization;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Components.Shared;

/// <summary>Readiness in words.</summary>
public static class ReadinessWords
{
    private const int Whole = 100;

    public static string Percent(Readiness readiness) => Percent(readiness.Recall);

    /// <summary>In whole percent. "0%" and "100%" are said only of nothing and of all: what is almost nothing or all shows 1 or 99.</summary>
    /// <param name="share">0–1.</param>
    public static string Percent(double share) => PercentNumber(share).ToString(CultureInfo.CurrentCulture) + "%";

    /// <inheritdoc cref="Percent(double)"/>
    public static int PercentNumber(double share) => share switch
    {
        <= 0 => 0,
        >= 1 => Whole,
        _ => Math.Clamp((int)Math.Round(share * Whole, MidpointRounding.AwayFromZero), 1, Whole - 1),
    };

    /// <summary>카드 12장 중 9장을 봤어요.</summary>
    public static string Evidence(Readiness readiness) => Phrase.Of(UiText.ReadinessEvidence, readiness.Seen, readiness.Cards);
}
