using Microsoft.Extensions.Logging;

namespace SreAcademy.Data;

/// <summary>
/// Tells those who look at the same practice (a quiz, an interview) in this process that it has changed. It says when to look, not what: whoever
/// missed it, or listens in another instance, finds the same by reading the version now and then.
/// </summary>
public sealed partial class PracticeChanges(ILogger<PracticeChanges> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Listener>> listeners = new(StringComparer.Ordinal);
    private volatile int open;

    /// <summary>Subscriptions that are open, over all keys.</summary>
    public int Listeners
    {
        get
        {
            lock (gate)
                return listeners.Values.Sum(list => list.Count);
        }
    }

    /// <summary>Whether anybody listens to anything: without it an answer need not even say whose it is.</summary>
    public bool IsHeard => open > 0;

    /// <param name="key">Of the quiz or interview.</param>
    /// <param name="changed">
    /// Runs on a thread of the pool, never twice at once; a run that has begun when the subscription ends is carried through. Changes that come while it waits
    /// or runs are one more run together, so nothing piles up behind a slow listener.
    /// </param>
    public IDisposable Subscribe(string key, Func<Task> changed)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(changed);
        var listener = new Listener(this, key, changed);
        lock (gate)
        {
            if (!listeners.TryGetValue(key, out var list))
                listeners.Add(key, list = []);
            list.Add(listener);
            open++;
        }
        return listener;
    }

    /// <summary>After a commit: those who look must find what has changed.</summary>
    public void Publish(string key)
    {
        lock (gate)
        {
            foreach (var listener in listeners.GetValueOrDefault(key) ?? [])
                listener.Notify();
        }
    }

    private void Remove(string key, Listener ended)
    {
        lock (gate)
        {
            if (!listeners.TryGetValue(key, out var list) || !list.Remove(ended))
                return;
            open--;
            if (list.Count == 0)
                listeners.Remove(key);
        }
    }

    [LoggerMessage(LogLevel.Error, "A listener to changes failed")]
    private partial void LogFailure(Exception exception);

    private sealed class Listener(PracticeChanges changes, string key, Func<Task> changed) : IDisposable
    {
        private const int Idle = 0;
        private const int Running = 1;
        private const int RunningAndAgain = 2;

        private int state;
        private volatile bool hasEnded;

        public void Dispose()
        {
            hasEnded = true;
            changes.Remove(key, this);
        }

        public void Notify()
        {
            // It may come to rest between the two looks: then it is woken after all.
            do
            {
                if (Interlocked.CompareExchange(ref state, Running, Idle) == Idle)
                {
                    ThreadPool.QueueUserWorkItem(static listener => _ = listener.RunAsync(), this, preferLocal: false);
                    return;
                }
            }
            while (Interlocked.CompareExchange(ref state, RunningAndAgain, Running) == Idle);
        }

        private async Task RunAsync()
        {
            do
            {
                Interlocked.Exchange(ref state, Running);
                await CallAsync();
            }
            while (Interlocked.CompareExchange(ref state, Idle, Running) != Running);
        }

        private async Task CallAsync()
        {
            try
            {
                if (!hasEnded)
                    await changed();
            }
            catch (Exception exception)
            {
                // Its own fault: it must keep neither the others nor itself from hearing of the next change.
                changes.LogFailure(exception);
            }
        }
    }
}
