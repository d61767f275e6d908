using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Drills;

/// <summary>A running drill is live; its debrief is a page that holds no connection and can be printed.</summary>
public sealed partial class DrillPage
{
    DrillRun? run;

    [Inject] public required ReadDrill Read { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Parameter] public required string Slug { get; set; }

    [Parameter] public required string Key { get; set; }

    protected override async Task OnInitializedAsync()
    {
        run = Context.User.LearnerId() is { } learner ? await Read.HandleAsync(learner, Key, Context.RequestAborted) : null;
        // One page has one address.
        if (run?.Plan.Slug != Slug)
            run = null;
        if (run is null)
            Navigation.NotFound();
    }
}
