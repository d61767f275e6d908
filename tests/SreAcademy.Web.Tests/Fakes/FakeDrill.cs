using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Features.Drills.Session;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>One drill of one learner in memory: places, move ids and the end as the database keeps them.</summary>
internal sealed class FakeDrill(TimeProvider time, DrillPlan plan)
{
    private readonly HashSet<Guid> made = [];
    private readonly List<Func<Task>> listeners = [];

    public DrillRun? Run { get; set; } = new()
    {
        Key = new string('a', 32),
        Plan = plan,
        Moves = [],
        State = DrillState.Start,
        StartedAt = time.GetUtcNow(),
        FinishedAt = null,
        GivenUp = false,
        Queued = [],
    };

    /// <summary>Every move that arrived, stored or not.</summary>
    public List<(Guid Id, int Place, DrillMove Move)> Sent { get; } = [];

    public int Reads { get; private set; }

    public int Listeners => listeners.Count;

    /// <summary>What the database throws instead of working.</summary>
    public DatabaseFaultKind? Fault { get; set; }

    /// <summary>The move is stored, but the page never hears of it.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>What a command waits for before it is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public DrillState State => Run!.State;

    public DrillActions Actions => new()
    {
        Read = cancellation => WorkAsync(() => { Reads++; return Run; }, cancellation),
        ReadVersion = cancellation => WorkAsync(() => Run?.Version, cancellation),
        Move = (id, place, move, cancellation) => WorkAsync(() => Answer(id, place, move), cancellation),
        GiveUp = cancellation => WorkAsync(() => Run = Run! with { FinishedAt = time.GetUtcNow(), GivenUp = true }, cancellation),
        Subscribe = Subscribe,
        Explain = exception => (exception as FakeFault)?.Kind,
    };

    /// <summary>The same learner does something on another page.</summary>
    public MoveOutcome Elsewhere(DrillMove move) => Store(Guid.NewGuid(), Run!.Place, move);

    public Task PublishAsync() => Task.WhenAll(listeners.ToList().Select(listener => listener()));

    private MoveOutcome Answer(Guid id, int place, DrillMove move)
    {
        Sent.Add((id, place, move));
        var outcome = Store(id, place, move);
        return LosesAnswers ? throw new FakeFault(DatabaseFaultKind.Unreachable) : outcome;
    }

    private MoveOutcome Store(Guid id, int place, DrillMove move)
    {
        if (Run is not { } run)
            return new MoveOutcome.Unknown();
        if (made.Contains(id))
            return new MoveOutcome.Earlier(run);
        if (run.FinishedAt is not null)
            return new MoveOutcome.Finished(run);
        if (place != run.Place)
            return new MoveOutcome.Moved(run);
        if (run.State.After(run.Plan, move) is not { } after)
            return new MoveOutcome.DoesNotFit(run);
        made.Add(id);
        Run = run with { Moves = [.. run.Moves, move], State = after, FinishedAt = after.Phase == DrillPhase.Resolved ? time.GetUtcNow() : null };
        return new MoveOutcome.Made(Run);
    }

    private Subscription Subscribe(Func<Task> changed)
    {
        listeners.Add(changed);
        return new Subscription(() => listeners.Remove(changed));
    }

    private async Task<T> WorkAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await Gate;
        cancellation.ThrowIfCancellationRequested();
        return Fault is { } fault ? throw new FakeFault(fault) : work();
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
