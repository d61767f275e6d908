using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Quiz.Notebook;

public sealed partial class NotebookPage
{
    IReadOnlyList<MissedCard>? missed;

    [Inject] public required LoadNotebook Load { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Context.User.LearnerId() is { } learner)
            missed = await Load.HandleAsync(learner, Current.Snapshot, Context.RequestAborted);
    }
}
