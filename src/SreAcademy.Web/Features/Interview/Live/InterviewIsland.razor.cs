using Microsoft.AspNetCore.Components;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Rooms;
using SreAcademy.Web.Features.Interview.Session;

namespace SreAcademy.Web.Features.Interview.Live;

public sealed partial class InterviewIsland
{
    private bool opened;
    private IDisposable? presence;

    [Inject] public required InterviewActionsOf Actions { get; init; }

    [Inject] public required RoomPresence Presence { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Of the interview.</summary>
    [Parameter, EditorRequired] public required string Key { get; set; }

    /// <summary>The link of the room, where this browser knows it.</summary>
    [Parameter] public RoomLink? Invite { get; set; }

    private InterviewSession Session { get; set; } = null!;

    private InterviewSheet? Sheet => Session.Sheet;

    private DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Null where it is not known: the other seat may be at another instance.</summary>
    private bool? OtherPresent => Sheet is { Paired: true, Seat: InterviewSeat.Interviewer } ? Presence.Of(Key, InterviewSeat.Candidate) : null;

    private bool HasActions => Session.Fault is not null || Session.Notice is not null || Sheet is { Leads: true, Current: not null };

    /// <summary>Changes whenever the focus should go to the new heading. A follow-up asked by somebody else must not take it out of the text.</summary>
    private string Screen => Sheet switch
    {
        null => Session.SignedOut ? "out" : opened ? "gone" : "loading",
        { Paired: false, Phase: InterviewPhase.Asking, Current: { } item } => $"asking-{item.Place}-{item.FollowUps.Count}",
        { Paired: true, Leads: true, Current: { } item } => $"leading-{item.Place}",
        { Current: { } item } sheet => $"{sheet.Phase}-{item.Place}",
        { } sheet => sheet.Phase.ToString(),
    };

    private string? Announcement => InterviewWords.Announce(Session);

    public void Dispose()
    {
        presence?.Dispose();
        // Null where the page was left before it began.
        Session?.Dispose();
    }

    protected override async Task BeginAsync(long own)
    {
        Session = new InterviewSession(Actions(own, Key), Time);
        Session.Changed += () => InTurnAsync(FollowAsync);
        await Session.OpenAsync();
        opened = Session.Fault is null;
        if (RendererInfo.IsInteractive && Sheet is { Paired: true } sheet)
            presence = Presence.Enter(Key, sheet.Seat);
    }

    protected override void SignOut() => Session?.SignOut();

    private async Task<bool> FollowAsync()
    {
        await Session.FollowAsync();
        return true;
    }
}
