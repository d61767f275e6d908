using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Interview.Rooms;

/// <summary>Says who invites to what, and takes the candidate's seat when asked to. Looking at it changes nothing.</summary>
public sealed partial class JoinRoomPage
{
    private enum Shown
    {
        Nothing,
        Invitation,
        Taken,
    }

    private Shown shown;
    private RoomInvitation? room;

    [Inject] public required ReadInvitation Read { get; init; }

    [Inject] public required JoinRoom Join { get; init; }

    [Inject] public required BecomeGuest Become { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    [Parameter] public required string Token { get; set; }

    protected override async Task OnInitializedAsync()
    {
        room = await Read.HandleAsync(Http.User.LearnerId(), Token, Http.RequestAborted);
        shown = room is null ? Shown.Nothing : room.IsTaken ? Shown.Taken : Shown.Invitation;
    }

    private async Task JoinAsync()
    {
        // A link that opens nothing makes nobody a learner.
        if (shown != Shown.Invitation)
            return;
        var learner = Http.User.LearnerId() ?? (await Become.HandleAsync()).Id;
        switch (await Join.HandleAsync(learner, Token, CancellationToken.None))
        {
            case JoinOutcome.Joined joined:
                Navigation.NavigateTo(Addresses.Interview(joined.Key));
                break;
            case JoinOutcome.OwnRoom own:
                Navigation.NavigateTo(Addresses.Interview(own.Key));
                break;
            case JoinOutcome.SeatTaken:
                shown = Shown.Taken;
                break;
            case JoinOutcome.NoInvitation or JoinOutcome.UnknownLearner:
                shown = Shown.Nothing;
                break;
        }
    }
}
