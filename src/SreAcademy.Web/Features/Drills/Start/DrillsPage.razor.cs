using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Drills.Start;

public sealed partial class DrillsPage
{
    IReadOnlyList<DrillGroup> groups = [];
    DrillDesk? desk;

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required ReadRunningDrills Running { get; init; }

    [Inject] public required ReadDrillHistory History { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = StartProblem.Name)] public string? Problem { get; set; }

    protected override async Task OnInitializedAsync()
    {
        groups = DrillGroup.Of(Current.Snapshot);
        if (Context.User.LearnerId() is not { } learner)
            return;
        var running = await Running.HandleAsync(learner, Context.RequestAborted);
        var past = await History.HandleAsync(learner, Context.RequestAborted);
        desk = new DrillDesk([.. running], [.. past.Where(drill => drill.FinishedAt is not null)]);
    }
}
