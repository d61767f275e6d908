using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills.Debrief;

public sealed partial class DebriefView
{
    /// <summary>Resolved or given up.</summary>
    [Parameter, EditorRequired] public required DrillRun Run { get; set; }

    [Parameter, EditorRequired] public required CatalogSnapshot Catalog { get; set; }

    private DrillPlan Plan => Run.Plan;

    private DrillState State => Run.State;

    private DrillDebrief Debrief { get; set; } = null!;

    private string Draft { get; set; } = "";

    /// <summary>The scenario may have left the course.</summary>
    private bool CanRepeat => DrillSlugs.Of(Catalog).ContainsKey(Plan.Slug);

    private string Lead => State.ResolvedAt is { } resolved
        ? Phrase.Of(UiText.DrillDebriefLead, DrillWords.Time(resolved), State.Score)
        : Phrase.Of(UiText.DrillDebriefGivenUp, State.Taken.Count, Plan.Steps.Count);

    protected override void OnParametersSet()
    {
        Debrief = DrillDebrief.Of(Plan, Run.Moves);
        Draft = PostmortemText.Of(Run);
    }
}
