using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Join;

/// <summary>Says who invites into what and what others will see then; one joins by its button. Looking at it changes nothing.</summary>
public sealed partial class JoinPage
{
    private InviteSight? sight;
    private bool hasAccount;

    /// <summary>Why it does not go, where the invitation itself is good.</summary>
    private (string Title, string Text)? problem;

    [Inject] public required ReadInvite Read { get; init; }

    [Inject] public required JoinTeam Join { get; init; }

    [Inject] public required LoadLearner Load { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    [Parameter] public required string Token { get; set; }

    private string ClosedTitle => problem is { Title: var title } ? title : sight switch
    {
        { OwnTeam: not null } => Phrase.Of(UiText.JoinAlready, sight.TeamName),
        { State: InviteState.Expired } => UiText.JoinExpired,
        { State: InviteState.UsedUp } => UiText.JoinUsedUp,
        { State: InviteState.Revoked } => UiText.JoinRevoked,
        { State: InviteState.Archived } => UiText.JoinArchived,
        _ => UiText.JoinUnknown,
    };

    private string ClosedText => problem is { Text: var text } ? text : sight switch
    {
        { OwnTeam: not null } => UiText.JoinAlreadyText,
        { State: InviteState.Archived } => Phrase.Of(UiText.JoinArchivedText, sight.TeamName),
        { Leads.Count: > 0 } => Phrase.Of(UiText.JoinAskLeads, sight.TeamName, string.Join(", ", sight.Leads)),
        { State: InviteState.Revoked } => UiText.JoinAskAgain,
        _ => UiText.JoinAsk,
    };

    protected override async Task OnInitializedAsync()
    {
        await ShowAsync();
        if (Http.User.LearnerId() is { } learner)
            hasAccount = await Load.HandleAsync(learner, Http.RequestAborted) is { IsGuest: false };
        // Not earlier: a response that is a 404 before it is written is sent empty.
        if (sight is null)
            Http.Response.OnStarting(() => Task.FromResult(Http.Response.StatusCode = StatusCodes.Status404NotFound));
    }

    private async Task ShowAsync() => sight = await Read.HandleAsync(Http.User.LearnerId(), Token, Http.RequestAborted);

    private async Task JoinAsync()
    {
        if (Http.User.LearnerId() is not { } learner)
            return;
        switch (await Join.HandleAsync(learner, Token, CancellationToken.None))
        {
            case JoinTeamOutcome.Joined joined:
                Navigation.NavigateTo($"{Addresses.TeamMembers(joined.Key)}?done=joined");
                break;
            case JoinTeamOutcome.AlreadyIn already:
                Navigation.NavigateTo($"{Addresses.TeamMembers(already.Key)}?done=already");
                break;
            case JoinTeamOutcome.Full full:
                problem = (UiText.JoinFull, Phrase.Of(UiText.JoinFullText, full.Most));
                break;
            case JoinTeamOutcome.TooMany many:
                problem = (UiText.JoinTooMany, Phrase.Of(UiText.TeamTooMany, many.Most));
                break;
            case JoinTeamOutcome.Expired or JoinTeamOutcome.UsedUp or JoinTeamOutcome.Revoked or JoinTeamOutcome.Archived or JoinTeamOutcome.Unknown or JoinTeamOutcome.NotAnAccount:
                await ShowAsync();
                break;
        }
    }
}
