using System.Diagnostics;
using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Components.Live;

namespace SreAcademy.Web.Features.Drills.Session;

/// <summary>
/// One learner's drill on one page, without its looks. What was done is in the database, what it led to is derived from it, so that a reload, another tab
/// or another device goes on at the same moment. Belongs to one circuit; whatever is asked of it while it is busy is ignored.
/// </summary>
public sealed partial class DrillSession : IDisposable
{
    private readonly DrillActions actions;
    private readonly TimeProvider time;
    private readonly PageTurns turns;

    public DrillSession(DrillActions actions, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(time);
        this.actions = actions;
        this.time = time;
        turns = new PageTurns(actions.Explain, () => Notice = null);
        changes = actions.Subscribe(() => Changed?.Invoke() ?? Task.CompletedTask);
        look = time.CreateTimer(_ => Changed?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        minute = time.CreateTimer(_ => MinutePassed?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DrillScreen Screen { get; private set; }

    /// <summary>As it was last read; null before that.</summary>
    public DrillRun? Run { get; private set; }

    /// <summary>What the moves of <see cref="Run"/> led to.</summary>
    public DrillState? State => Run?.State;

    /// <inheritdoc cref="PageTurns.Busy"/>
    public bool Busy => turns.Busy;

    /// <summary>Why the last thing could not be saved or loaded; it can be tried again with <see cref="RetryAsync"/>.</summary>
    public DatabaseFaultKind? Fault => turns.Fault;

    public DrillNotice? Notice { get; private set; }

    public Task OpenAsync() => TryAsync(async () =>
    {
        Take(await actions.Read(turns.Closed));
        look.Change(Look, Look);
    });

    /// <summary>Anything but a choice among options; what does not fit the moment is refused there.</summary>
    public Task MoveAsync(DrillMove move) => Screen != DrillScreen.Running || Fault is not null ? Task.CompletedTask : SendAsync(move);

    /// <param name="decision">Number of steps that were taken when the options were shown: a click that comes late must not choose among the next ones.</param>
    public Task ChooseAsync(int decision, int option) =>
        State is { Phase: DrillPhase.Responding } state && state.Taken.Count == decision ? MoveAsync(new DrillMove.Choose(option)) : Task.CompletedTask;

    public Task GiveUpAsync() => Screen != DrillScreen.Running || Fault is not null ? Task.CompletedTask : TryAsync(async () =>
    {
        await actions.GiveUp(CancellationToken.None);
        Take(await actions.Read(turns.Closed));
    });

    /// <summary>Does once more what failed: the same move, with the same id.</summary>
    public Task RetryAsync() => turns.Failed is { } again ? TryAsync(again) : Task.CompletedTask;

    /// <summary>Ends it for good: whoever is at the page is not the learner it was made for, or no longer.</summary>
    public void SignOut()
    {
        turns.Close();
        (Screen, Notice) = (DrillScreen.SignedOut, null);
    }

    public void Dispose()
    {
        turns.Dispose();
        changes.Dispose();
        look.Dispose();
        minute.Dispose();
    }

    // What the learner did is carried through even if the page is left while it waits for its turn.
    private Task<bool> SendAsync(DrillMove move)
    {
        var (id, place) = (NewId(), Run!.Moves.Count);
        return TryAsync(async () =>
        {
            var outcome = await actions.Move(id, place, move, CancellationToken.None);
            // Only the clock has gone on meanwhile, in another tab: the move means the same a minute later.
            while (outcome is MoveOutcome.Moved { Run: var ahead } && ahead.Moves.Count > place && ahead.Moves.Skip(place).All(made => made is DrillMove.Think))
            {
                place = ahead.Moves.Count;
                outcome = await actions.Move(id, place, move, CancellationToken.None);
            }

            Take(outcome);
        });
    }

    private void Take(MoveOutcome outcome)
    {
        Take(outcome switch
        {
            MoveOutcome.Made made => made.Run,
            MoveOutcome.Earlier earlier => earlier.Run,
            MoveOutcome.Moved moved => moved.Run,
            MoveOutcome.DoesNotFit not => not.Run,
            MoveOutcome.Finished finished => finished.Run,
            MoveOutcome.Unknown => null,
            var other => throw new UnreachableException(other.ToString()),
        });
        Notice = outcome switch { MoveOutcome.Moved => DrillNotice.MovedElsewhere, MoveOutcome.DoesNotFit => DrillNotice.DoesNotFit, _ => null };
    }

    private void Take(DrillRun? run)
    {
        if (Screen == DrillScreen.SignedOut)
            return;
        if (run is null)
        {
            Screen = DrillScreen.SignedOut;
            return;
        }

        // A look that began before a move may end after it.
        if (Run is not null && run.Moves.Count < Run.Moves.Count)
            return;
        var moved = Run is null || run.Moves.Count > Run.Moves.Count;
        Run = run;
        Screen = run.FinishedAt is null ? DrillScreen.Running : DrillScreen.Over;
        if (!moved)
            return;
        // Whoever decides quickly loses no minute on thinking, and two tabs do not count the same minute twice.
        movedAt = time.GetTimestamp();
        minute.Change(ThinkingMinute, ThinkingMinute);
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private Task<bool> TryAsync(Func<Task> action) => turns.TryAsync(async () =>
    {
        await thinking;
        await action();
    });
}
