using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Progress;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Progress.Goals;
using SreAcademy.Web.Features.Progress.Now;
using SreAcademy.Web.Features.Progress.Past;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress;

public sealed partial class ProgressPage
{
    private const string Saved = "saved";
    private const string Removed = "removed";

    LearnerProgress? progress;
    CatalogSnapshot catalog = CatalogSnapshot.Empty;
    GoalInput? input;
    GoalProblems problems = GoalProblems.None;

    [Inject] public required LoadProgress Load { get; init; }

    [Inject] public required AddGoal Add { get; init; }

    [Inject] public required RemoveGoal Remove { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = AsOf.Name)] public string? PastDay { get; set; }

    [SupplyParameterFromQuery(Name = Measures.Name)] public string? Show { get; set; }

    /// <summary>What became of the last form.</summary>
    [SupplyParameterFromQuery] public string? Goal { get; set; }

    string? Notice => problems.Any ? null : Goal switch
    {
        Saved => UiText.ProgressGoalSaved,
        Removed => UiText.ProgressGoalRemoved,
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        catalog = Current.Snapshot;
        if (Context.User.LearnerId() is not { } learner)
            return;
        progress = await Load.HandleAsync(learner, catalog, PastDay, Context.RequestAborted);
        input = GoalInput.New(Guid.NewGuid(), progress.Today);
    }

    async Task AddAsync()
    {
        if (Context.User.LearnerId() is not { } learner || progress is null)
            return;
        input = GoalInput.From(Context.Request.Form);
        (var goal, problems) = input.Read(catalog, progress.Today);
        if (goal is null)
            return;
        if (!Guid.TryParse(input.Save, out var save) || save == Guid.Empty)
        {
            input = input with { Save = Guid.NewGuid().ToString("N") };
            problems = new GoalProblems(Whole: UiText.ProgressGoalUnknown);
            return;
        }

        problems = await Add.HandleAsync(learner, save, goal, progress.Today, Context.RequestAborted) switch
        {
            GoalOutcome.Added or GoalOutcome.Earlier => GoalProblems.None,
            GoalOutcome.TooMany many => new GoalProblems(Whole: Phrase.Of(UiText.ProgressGoalTooMany, many.Most)),
            GoalOutcome.PastDate => new GoalProblems(By: UiText.ProgressGoalDayPast),
            _ => new GoalProblems(Whole: UiText.ProgressGoalUnknown),
        };
        if (!problems.Any)
            Navigation.NavigateTo(After(Saved));
    }

    /// <summary>Sent twice it says the same: the goal is gone.</summary>
    async Task RemoveAsync()
    {
        if (Context.User.LearnerId() is not { } learner)
            return;
        if (long.TryParse(Context.Request.Form[GoalForm.Remove], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            await Remove.HandleAsync(learner, id, Context.RequestAborted);
        Navigation.NavigateTo(After(Removed));
    }

    static string After(string what) => $"{Addresses.Progress}?goal={what}#goals";
}
