using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Features.Settings;

public sealed partial class SettingsPage
{
    SettingsInput? input;
    IReadOnlyList<StudySettingsProblem> problems = [];
    IReadOnlyList<RetentionCost> costs = [];
    bool posted;
    bool stale;

    [Inject] public required ReadStudySettings Read { get; init; }

    [Inject] public required SaveStudySettings Save { get; init; }

    [Inject] public required LookAhead LookAhead { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery] public string? Saved { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Context.User.LearnerId() is not { } learner)
            return;
        var settings = (await Read.HandleAsync(learner, Context.RequestAborted)).AsShownTo(Context);
        input = SettingsInput.Of(settings);
        costs = await LookAhead.HandleAsync(learner, settings, Context.RequestAborted);
    }

    async Task SaveAsync()
    {
        if (Context.User.LearnerId() is not { } learner)
            return;
        posted = true;
        var filled = SettingsInput.From(Context.Request.Form);
        switch (await Save.HandleAsync(learner, filled.ToSettings(), Context.RequestAborted))
        {
            case SettingsOutcome.Saved saved:
                saved.Settings.Show(Context);
                Navigation.NavigateTo($"{Addresses.Settings}?saved=1");
                break;
            case SettingsOutcome.Invalid invalid:
                (input, problems) = (filled, invalid.Problems);
                break;
            case SettingsOutcome.Stale moved:
                stale = true;
                input = SettingsInput.Of(moved.Current.AsShownTo(Context));
                costs = await LookAhead.HandleAsync(learner, moved.Current, Context.RequestAborted);
                break;
            case SettingsOutcome.UnknownLearner:
                Navigation.NavigateTo(Addresses.Settings);
                break;
        }
    }
}
