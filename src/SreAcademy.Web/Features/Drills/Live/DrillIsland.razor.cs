using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Drills;
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
    private bool leaving;

    [Inject] public required DrillActionsOf Actions { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

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

    protected override async Task BeginAsync(long own)
    {
        Session = new DrillSession(Actions(own, Key), Time);
        Session.Changed += () => InTurnAsync(Session.FollowAsync);
        Session.MinutePassed += () => InTurnAsync(Session.ThinkAsync);
        // Rendered in advance there is nobody to act yet.
        if (RendererInfo.IsInteractive)
            await Session.OpenAsync();
    }

    protected override void SignOut() => Session?.SignOut();

    protected override void OnAfterRender(bool firstRender)
    {
        // The debrief is the same address, without a connection.
        if (Session?.Screen != DrillScreen.Over || leaving)
            return;
        leaving = true;
        Navigation.Refresh(forceReload: true);
    }

    private void Close() => dialog = Dialog.None;

    private Task GiveUpAsync()
    {
        Close();
        return Session.GiveUpAsync();
    }
}
