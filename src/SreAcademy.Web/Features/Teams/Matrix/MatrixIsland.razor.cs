using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SreAcademy.Web.Account;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

public sealed partial class MatrixIsland
{
    long? learner;
    string announcement = "";

    [Inject] public required MatrixActionsOf Actions { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    /// <summary>Of the team.</summary>
    [Parameter, EditorRequired] public required string Key { get; set; }

    [Parameter, EditorRequired] public required MatrixRequest Request { get; set; }

    private MatrixSession Session { get; set; } = null!;

    public void Dispose() => Session?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        learner = (await Authentication).User.LearnerId();
        var own = learner ?? throw new InvalidOperationException("A team is shown only to those who are in it.");
        Session = new MatrixSession(Actions(own, Key, Request), Time);
        Session.Tick += Tick;
        await (RendererInfo.IsInteractive ? Session.OpenAsync() : Session.LoadAsync());
    }

    // A connection that broke off comes back with the cookie of whoever is signed in by then: the session is not theirs.
    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || Session is null || (await Authentication).User.LearnerId() == learner)
            return;
        Session.SignOut();
        Navigation.Refresh(forceReload: true);
    }

    // Nobody awaits what a clock begins: a bug in it must still end up where those of clicks do.
    private void Tick() => _ = InvokeAsync(async () =>
    {
        try
        {
            var before = Session.Screen;
            if (!await Session.TickAsync())
                return;
            // Figures change all the time; only the end of it is said aloud.
            announcement = Session.Screen == before ? "" : Session.Screen switch
            {
                MatrixScreen.Gone => UiText.TeamGone,
                MatrixScreen.Demoted => UiText.TeamDemoted,
                MatrixScreen.SignedOut => UiText.TeamSignedOut,
                _ => "",
            };
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    });
}
