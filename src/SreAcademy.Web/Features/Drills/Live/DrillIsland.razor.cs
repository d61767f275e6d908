using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SreAcademy.Core.Drills;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Drills.Session;

namespace SreAcademy.Web.Features.Drills.Live;

public sealed partial class DrillIsland
{
    private enum Dialog
    {
        None,
        Keys,
        Restart,
        GiveUp,
    }

    private Dialog dialog;
    private long? learner;
    private bool leaving;

    [Inject] public required DrillActionsOf Actions { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    /// <summary>Of the drill.</summary>
    [Parameter, EditorRequired] public required string Key { get; set; }

    [Parameter, EditorRequired] public required string Slug { get; set; }

    private DrillSession Session { get; set; } = null!;

    private DrillPlan? Plan => Session.Run?.Plan;

    /// <summary>Null outside a running drill.</summary>
    private DrillState? Running => Session.Screen == DrillScreen.Running ? Session.State : null;

    private bool Locked => Session.Fault is not null || Session.Busy;

    /// <summary>Changes whenever the focus should go to the new heading.</summary>
    private string Place => Running switch
    {
        null => Session.Screen.ToString(),
        { IsPaused: true } => "paused",
        { Phase: DrillPhase.Responding } state => $"step-{state.Taken.Count}",
        var state => state.Phase.ToString(),
    };

    /// <summary>Says moves, never minutes: it stays the same from one tick to the next, so that nobody is told of them.</summary>
    private string Announcement => string.Join(" ", new[]
    {
        Session.Notice is { } notice ? DrillFeedback.Of(notice) : null,
        Running is { IsPaused: false } state && DrillFeedback.Of(Plan!, state) is { } feedback ? feedback.Spoken : null,
    }.OfType<string>());

    public void Dispose() => Session?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        learner = (await Authentication).User.LearnerId();
        var own = learner ?? throw new InvalidOperationException("A drill is live only for learners.");
        Session = new DrillSession(Actions(own, Key), Time);
        Session.Changed += () => InTurnAsync(Session.FollowAsync);
        Session.MinutePassed += () => InTurnAsync(Session.ThinkAsync);
        // Rendered in advance there is nobody to act yet.
        if (RendererInfo.IsInteractive)
            await Session.OpenAsync();
    }

    // A connection that broke off comes back with the cookie of whoever is signed in by then: the session is not theirs.
    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || Session is null || (await Authentication).User.LearnerId() == learner)
            return;
        Session.SignOut();
        Navigation.Refresh(forceReload: true);
    }

    protected override void OnAfterRender(bool firstRender)
    {
        // The debrief is the same address, without a connection.
        if (Session?.Screen != DrillScreen.Over || leaving)
            return;
        leaving = true;
        Navigation.Refresh(forceReload: true);
    }

    // Nobody awaits what a clock or another tab begins: a bug in it must still end up where those of clicks do.
    private Task InTurnAsync(Func<Task<bool>> work) => InvokeAsync(async () =>
    {
        try
        {
            if (await work())
                StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    });

    private void Close() => dialog = Dialog.None;

    private Task GiveUpAsync()
    {
        Close();
        return Session.GiveUpAsync();
    }
}
