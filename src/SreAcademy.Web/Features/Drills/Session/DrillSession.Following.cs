using SreAcademy.Core.Drills;

namespace SreAcademy.Web.Features.Drills.Session;

public sealed partial class DrillSession
{
    /// <summary>How late another instance's moves may be seen; those of this one come at once.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Thinking this long is a simulated minute. Counted by a timer, which knows nothing of the time of day.</summary>
    public static readonly TimeSpan ThinkingMinute = TimeSpan.FromSeconds(10);

    /// <summary>Timers are not exact.</summary>
    private const double AlmostAll = 0.9;

    private readonly IDisposable changes;
    private readonly ITimer look;
    private readonly ITimer minute;
    private Task thinking = Task.CompletedTask;
    private bool seen;

    /// <summary>Of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    private long movedAt;

    /// <summary>Raised on a thread of the pool: the page calls <see cref="FollowAsync"/> in its own turn.</summary>
    public event Func<Task>? Changed;

    /// <summary>As above, for <see cref="ThinkAsync"/>.</summary>
    public event Func<Task>? MinutePassed;

    /// <summary>The page says now and then that somebody has it before them. A hidden page and a lost connection say nothing, and no time passes.</summary>
    public void SeePage() => seen = true;

    /// <summary>Lets a minute pass where time passes with thinking.</summary>
    /// <returns>Whether anything on screen may have changed.</returns>
    public async Task<bool> ThinkAsync()
    {
        var there = seen;
        seen = false;
        if (!there || Busy || Fault is not null || turns.IsClosed || !thinking.IsCompleted)
            return false;
        // Another tab has just counted this minute, or a move has begun a new one.
        if (time.GetElapsedTime(movedAt) < ThinkingMinute * AlmostAll)
            return false;
        if (Screen != DrillScreen.Running || Run is not { Plan.ThinkingCounts: true } || State is not { CanThink: true })
            return false;
        // Not busy: what the learner does meanwhile waits for it instead of being ignored.
        var saving = SaveThoughtAsync(Run.Moves.Count);
        thinking = saving;
        return await saving;
    }

    /// <summary>Shows what another page did.</summary>
    /// <returns>Whether anything on screen may have changed.</returns>
    public async Task<bool> FollowAsync()
    {
        if (Busy || Fault is not null || Run is not { } shown || Screen != DrillScreen.Running || turns.IsClosed)
            return false;
        try
        {
            if (await actions.ReadVersion(turns.Closed) == shown.Version || Busy)
                return false;
            var newer = await actions.Read(turns.Closed);
            // Something was begun while it was read: that brings its own news.
            if (Busy)
                return false;
            var known = Run.Moves.Count;
            Take(newer);
            if (Run.Moves.Skip(known).Any(move => move is not DrillMove.Think))
                Notice = DrillNotice.Followed;
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException || actions.Explain(exception) is not null)
        {
            // The next look comes soon, and what stands here is still right as far as it goes.
            return false;
        }
    }

    private async Task<bool> SaveThoughtAsync(int place)
    {
        try
        {
            var outcome = await actions.Move(NewId(), place, new DrillMove.Think(), turns.Closed);
            var notice = Notice;
            Take(outcome);
            // A minute of thinking says nothing of itself, and takes nothing back that was said.
            Notice = notice;
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException || actions.Explain(exception) is not null)
        {
            // Then no time has passed.
            return false;
        }
    }
}
