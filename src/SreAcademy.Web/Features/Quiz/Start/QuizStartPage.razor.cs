using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Quiz.Start;

public sealed partial class QuizStartPage
{
    CatalogSnapshot catalog = CatalogSnapshot.Empty;
    QuizQueryReading choice = new(new QuizPlan { Seed = 0 }, false, []);
    QuizDesk? desk;

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required LoadQuizDesk Load { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = StartProblem.Name)] public string? Problem { get; set; }

    private string Query => new Uri(Navigation.Uri).Query;

    private string Address => Addresses.Quiz + Query;

    /// <summary>The address asks for a quiz; a bare one, and one that only says what went wrong, does not.</summary>
    private bool HasChoice => choice.HasSeed || choice.Plan with { Seed = 0 } != new QuizPlan { Seed = 0 };

    private Level FirstLevel => choice.Plan.Levels is [var one, ..] ? one : Level.Beginner;

    private string? FirstTopic => choice.Plan.Topics is [var one, ..] ? one : null;

    protected override async Task OnInitializedAsync()
    {
        catalog = Current.Snapshot;
        choice = QuizQuery.Read(Query, catalog);
        if (Context.User.LearnerId() is { } learner)
            desk = await Load.HandleAsync(learner, catalog, Context.RequestAborted);
    }
}
