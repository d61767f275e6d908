using System.Diagnostics;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Components.Live;

namespace SreAcademy.Web.Features.Interview.Session;

/// <summary>
/// One seat of one interview on one page, without its looks. The interview itself is in the database: each action changes it there, and what is
/// shown is what was read back. Belongs to one circuit; whatever is asked of it while it is busy is ignored.
/// </summary>
public sealed class InterviewSession : IDisposable
{
    /// <summary>How late another instance's changes may be seen; those of this one come at once.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly InterviewActions actions;
    private readonly PageTurns turns;
    private readonly IDisposable changes;
    private readonly ITimer clock;
    private readonly Queue<Func<Task>> ticks = new();
    private bool changed;
    private bool disposed;

    public InterviewSession(InterviewActions actions, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(time);
        this.actions = actions;
        turns = new PageTurns(actions.Explain, () => Notice = null);
        changes = actions.Subscribe(() => Changed?.Invoke() ?? Task.CompletedTask);
        clock = time.CreateTimer(_ => Changed?.Invoke(), null, Look, Look);
    }

    /// <summary>Raised on a thread of the pool: the page calls <see cref="FollowAsync"/> in its own turn.</summary>
    public event Func<Task>? Changed;

    /// <summary>Null before it was read, and when it cannot be seen any more.</summary>
    public InterviewSheet? Sheet { get; private set; }

    /// <inheritdoc cref="PageTurns.Busy"/>
    public bool Busy => turns.Busy;

    /// <summary>Why the last thing could not be saved or loaded; it can be tried again with <see cref="RetryAsync"/>.</summary>
    public DatabaseFaultKind? Fault => turns.Fault;

    public InterviewNotice? Notice { get; private set; }

    /// <summary>Ends it for good: whoever is at the page is not the learner it was made for, or no longer.</summary>
    public bool SignedOut { get; private set; }

    private InterviewItem? Current => Sheet?.Current;

    public Task OpenAsync() => TryAsync(ReadAsync);

    /// <summary>Shows what others did meanwhile.</summary>
    public async Task FollowAsync()
    {
        if (SignedOut || disposed)
            return;
        if (Busy)
        {
            changed = true;
            return;
        }
        try
        {
            if (Sheet is not { } shown || await actions.ReadVersion(turns.Closed) != shown.Version)
                await ReadAsync();
        }
        catch (Exception exception) when (turns.IsClosed || actions.Explain(exception) is not null)
        {
            // The next look comes soon, and what stands here is still right as far as it goes.
        }
    }

    public Task BeginAsync() => DoAsync(actions.Begin);

    public Task FreeSeatAsync() => DoAsync(actions.FreeSeat);

    /// <summary>Alone: the next follow-up, and where there is none the model answer.</summary>
    public Task AnsweredAsync() => OnCurrentAsync(async (item, cancellation) =>
        item.HasMoreFollowUps && await actions.AskFollowUp(item.Place, item.FollowUps.Count, null, cancellation) is var asked and not InterviewOutcome.NoFollowUp
            ? asked
            : await actions.Reveal(item.Place, cancellation));

    public Task AskFollowUpAsync(int index) => OnCurrentAsync((item, cancellation) => actions.AskFollowUp(item.Place, item.FollowUps.Count, index, cancellation));

    public Task RevealAsync() => OnCurrentAsync((item, cancellation) => actions.Reveal(item.Place, cancellation));

    /// <summary>Points are ticked in quick succession: none is ignored, each waits for the one before.</summary>
    public Task TickAsync(int point, bool made)
    {
        if (Current is not { Place: var place })
            return Task.CompletedTask;
        ticks.Enqueue(() => DoAsync(cancellation => actions.Tick(place, point, made, cancellation)));
        return Busy ? Task.CompletedTask : ticks.Dequeue()();
    }

    public Task NextAsync() => OnCurrentAsync((item, cancellation) => actions.Next(item.Place, cancellation));

    public Task PauseAsync() => OnCurrentAsync((item, cancellation) => actions.Pause(item.Place, cancellation));

    public Task ResumeAsync() => OnCurrentAsync((item, cancellation) => actions.Resume(item.Place, cancellation));

    public Task FinishAsync() => DoAsync(actions.Finish);

    /// <summary>Does once more what failed. Everything it can be is the same done twice.</summary>
    public Task RetryAsync() => turns.Failed is { } again ? TryAsync(again) : Task.CompletedTask;

    public void SignOut()
    {
        turns.Close();
        (SignedOut, Sheet, Notice) = (true, null, null);
    }

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        changes.Dispose();
        clock.Dispose();
        turns.Dispose();
    }

    // The question is the one on the page: a click that comes late must not act on the next.
    private Task OnCurrentAsync(Func<InterviewItem, CancellationToken, Task<InterviewOutcome>> action) =>
        Current is { } item ? DoAsync(cancellation => action(item, cancellation)) : Task.CompletedTask;

    // What somebody did is carried through even if the page is left while it waits for its turn.
    private Task DoAsync(Func<CancellationToken, Task<InterviewOutcome>> action) => Fault is not null ? Task.CompletedTask : TryAsync(async () =>
    {
        Notice = await action(CancellationToken.None) switch
        {
            InterviewOutcome.Done => null,
            InterviewOutcome.MovedOn => InterviewNotice.MovedOn,
            InterviewOutcome.NoCandidate => InterviewNotice.NoCandidate,
            InterviewOutcome.NoFollowUp => InterviewNotice.NoFollowUp,
            InterviewOutcome.TextTooLong or InterviewOutcome.OtherSeat or InterviewOutcome.Unknown => InterviewNotice.Refused,
            var other => throw new UnreachableException(other.ToString()),
        };
        await ReadAsync();
    });

    private async Task ReadAsync()
    {
        changed = false;
        var read = await actions.Read(turns.Closed);
        // A look that began before somebody's action may end after it.
        if (read is null || Sheet is null || read.Version >= Sheet.Version)
            Sheet = read;
    }

    private async Task TryAsync(Func<Task> action)
    {
        if (!await turns.TryAsync(action))
            return;
        if (Fault is null && ticks.TryDequeue(out var tick))
            await tick();
        else if (Fault is null && changed)
            await FollowAsync();
    }
}
