using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Components.Layout;

/// <summary>A page of the main menu.</summary>
/// <param name="Sections">First path segments of the pages that belong to it.</param>
public sealed record NavigationEntry(string Href, Func<string> Label, IconName Icon, IReadOnlyList<string> Sections)
{
    /// <summary>The bar of a phone has room for so many; the others stand at the foot of its pages.</summary>
    public const int OnPhoneBar = 5;

    /// <summary>The whole menu, in the order it is shown. Search stands in the header.</summary>
    public static IReadOnlyList<NavigationEntry> All { get; } =
    [
        new(Addresses.Home, () => UiText.NavMap, IconName.Map, ["", "topics", "cards"]),
        new(ReviewRequest.Path, () => UiText.NavReview, IconName.Review, ["review"]),
        new(Addresses.Quiz, () => UiText.NavQuiz, IconName.Quiz, ["quiz"]),
        new(Addresses.Interviews, () => UiText.NavInterview, IconName.Question, ["interview", "interview-questions"]),
        new(Addresses.Progress, () => UiText.NavProgress, IconName.Progress, ["progress"]),
        new(Addresses.Drills, () => UiText.DrillTitle, IconName.Drill, ["drills"]),
        new(Addresses.Teams, () => UiText.NavTeams, IconName.Team, ["teams", "tracks", "assignments"]),
        new(Addresses.Level(Core.Content.Level.Beginner), () => UiText.NavLevels, IconName.Levels, ["levels"]),
        new(Addresses.Scenarios(), () => UiText.NavScenarios, IconName.Scenario, ["scenarios"]),
        new(Addresses.Glossary, () => UiText.NavGlossary, IconName.Glossary, ["glossary"]),
    ];

    /// <summary>For aria-current: "page" on the page itself, "true" below it, null elsewhere.</summary>
    /// <param name="path">Relative to the root, without a leading slash, query or fragment.</param>
    public string? Current(string path)
    {
        if ($"/{path}" == Href)
            return "page";
        return Sections.Contains(path.Split('/')[0]) ? "true" : null;
    }
}
