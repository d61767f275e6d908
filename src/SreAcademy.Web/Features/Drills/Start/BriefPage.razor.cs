using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Drills.Start;

/// <summary>What is ahead, before the alert comes. The situation itself is not told: looking is part of the drill.</summary>
public sealed partial class BriefPage
{
    ScenarioPlace? place;
    DrillSummary? running;
    int? best;
    bool isLearner;

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required ReadRunningDrills Running { get; init; }

    [Inject] public required ReadDrillHistory History { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Parameter] public required string Slug { get; set; }

    protected override async Task OnInitializedAsync()
    {
        place = DrillSlugs.Of(Current.Snapshot).GetValueOrDefault(Slug);
        if (place is null)
        {
            Navigation.NotFound();
            return;
        }

        if (Context.User.LearnerId() is not { } learner)
            return;
        isLearner = true;
        running = (await Running.HandleAsync(learner, Context.RequestAborted)).FirstOrDefault(drill => drill.Slug == Slug);
        best = (await History.HandleAsync(learner, Context.RequestAborted)).Where(drill => drill.Slug == Slug && !drill.GivenUp).Max(drill => drill.Score);
    }
}
