using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills.Start;

/// <summary>Why a drill was not begun, carried in the address of the page that says so.</summary>
public static class StartProblem
{
    public const string Name = "problem";
    public const string Many = "many";
    public const string Gone = "gone";

    public static string Address(string problem) => $"{Addresses.Drills}?{Name}={problem}";

    /// <returns>Null for none.</returns>
    public static string? Text(string? problem) => problem switch
    {
        Many => UiText.DrillProblemMany,
        Gone => UiText.DrillProblemGone,
        _ => null,
    };
}
