using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

public sealed partial class MatrixIsland
{
    string announcement = "";

    [Inject] public required MatrixActionsOf Actions { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Of the team.</summary>
    [Parameter, EditorRequired] public required string Key { get; set; }

    [Parameter, EditorRequired] public required MatrixRequest Request { get; set; }

    private MatrixSession Session { get; set; } = null!;

    public void Dispose() => Session?.Dispose();

    protected override async Task BeginAsync(long own)
    {
        Session = new MatrixSession(Actions(own, Key, Request), Time);
        Session.Tick += () => _ = InTurnAsync(TickAsync);
        await (RendererInfo.IsInteractive ? Session.OpenAsync() : Session.LoadAsync());
    }

    protected override void SignOut() => Session?.SignOut();

    private async Task<bool> TickAsync()
    {
        var before = Session.Screen;
        if (!await Session.TickAsync())
            return false;
        // Figures change all the time; only the end of it is said aloud.
        announcement = Session.Screen == before ? "" : Session.Screen switch
        {
            MatrixScreen.Gone => UiText.TeamGone,
            MatrixScreen.Demoted => UiText.TeamDemoted,
            MatrixScreen.SignedOut => UiText.TeamSignedOut,
            _ => "",
        };
        return true;
    }
}
