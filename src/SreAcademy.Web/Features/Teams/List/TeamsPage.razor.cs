using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.List;

/// <summary>One's own teams, and a new one; for whoever has no account, what teams are for.</summary>
public sealed partial class TeamsPage
{
    IReadOnlyList<TeamLine>? teams;
    string? fault;

    [Inject] public required ReadTeams Read { get; init; }

    [Inject] public required CreateTeam Create { get; init; }

    [Inject] public required LoadLearner Load { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "done")] public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "create-team")] public string? TeamName { get; set; }

    [SupplyParameterFromForm(FormName = "create-team")] public string? Save { get; set; }

    private string? DoneText => Done switch
    {
        "left" => UiText.TeamLeft,
        "deleted" => UiText.TeamDeleted,
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        if (Http.User.LearnerId() is { } learner && await Load.HandleAsync(learner, Http.RequestAborted) is { IsGuest: false })
            teams = await Read.HandleAsync(learner, Http.RequestAborted);
    }

    private async Task CreateAsync()
    {
        if (Http.User.LearnerId() is not { } learner || !Guid.TryParse(Save, out var save) || save == Guid.Empty)
            return;
        switch (await Create.HandleAsync(learner, save, TeamName ?? "", CancellationToken.None))
        {
            case CreateTeamOutcome.Created created:
                Navigation.NavigateTo($"{Addresses.TeamMembers(created.Key)}?done=created");
                break;
            case CreateTeamOutcome.Earlier earlier:
                Navigation.NavigateTo(Addresses.TeamMembers(earlier.Key));
                break;
            case CreateTeamOutcome.BadName:
                fault = TeamWords.BadName(TeamName);
                break;
            case CreateTeamOutcome.TooMany many:
                fault = Phrase.Of(UiText.TeamTooMany, many.Most);
                break;
            case CreateTeamOutcome.NotAnAccount:
                Navigation.NavigateTo(Addresses.Teams);
                break;
        }
    }
}
