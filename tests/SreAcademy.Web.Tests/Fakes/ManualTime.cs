namespace SreAcademy.Web.Tests.Fakes;

/// <summary>A clock that only a test turns. Timers fire while it is turned past them.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2027, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public ManualTime()
    {
    }

    public ManualTime(DateTimeOffset start) => now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (gate)
            timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan span)
    {
        Timer[] due;
        lock (gate)
        {
            now += span;
            due = [.. timers.Where(timer => timer.TryTake(now))];
        }

        foreach (var timer in due)
            timer.Fire();
    }

    private sealed class Timer(ManualTime clock, Action callback) : ITimer
    {
        private DateTimeOffset? dueAt;
        private TimeSpan every;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var start = clock.GetUtcNow();
            lock (clock.gate)
                (dueAt, every) = (dueTime == Timeout.InfiniteTimeSpan ? null : start + dueTime, period);
            return true;
        }

        public bool TryTake(DateTimeOffset now)
        {
            if (dueAt is not { } at || at > now)
                return false;
            dueAt = every > TimeSpan.Zero ? now + every : null;
            return true;
        }

        public void Fire() => callback();

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
