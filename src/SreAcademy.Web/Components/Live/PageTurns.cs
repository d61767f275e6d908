using SreAcademy.Data;

namespace SreAcademy.Web.Components.Live;

/// <summary>
/// What somebody does on a live page, one thing at a time: whatever comes while it is busy is not begun. What the database refuses is said, and can be
/// tried again; nothing on the screen is lost by it. Belongs to one circuit.
/// </summary>
public sealed class PageTurns : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly Func<Exception, DatabaseFaultKind?> explain;
    private readonly Action begin;
    private Func<Task>? retry;
    private bool disposed;

    /// <param name="explain">What the database says of an exception; null if it is not the database's.</param>
    /// <param name="begin">Called before each turn: what was said of the last one is over.</param>
    public PageTurns(Func<Exception, DatabaseFaultKind?> explain, Action begin)
    {
        this.explain = explain;
        this.begin = begin;
        // Taken once: a source that is disposed gives no token any more, and something may still be under way.
        Closed = closing.Token;
    }

    /// <summary>Once the page was left or is nobody's any more.</summary>
    public CancellationToken Closed { get; }

    public bool IsClosed => Closed.IsCancellationRequested;

    /// <summary>While something is being saved or loaded.</summary>
    public bool Busy { get; private set; }

    /// <summary>Why the last thing could not be saved or loaded.</summary>
    public DatabaseFaultKind? Fault { get; private set; }

    /// <summary>What could not be saved or loaded, to be done once more; null while nothing failed.</summary>
    public Func<Task>? Failed => Fault is null ? null : retry;

    /// <returns>Whether it was begun.</returns>
    public async Task<bool> TryAsync(Func<Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (Busy || IsClosed)
            return false;
        (Busy, Fault, retry) = (true, null, action);
        begin();
        try
        {
            await action();
        }
        catch (Exception exception) when (!IsClosed && explain(exception) is { } fault)
        {
            Fault = fault;
        }
        catch (Exception exception) when (IsClosed && (exception is OperationCanceledException || explain(exception) is not null))
        {
            // The page was left: nobody is there to be told.
        }
        finally
        {
            Busy = false;
        }

        return true;
    }

    /// <summary>The first part of the turn is saved: if it fails from here on, only this is tried again.</summary>
    public void RetryFrom(Func<Task> action) => retry = action;

    /// <summary>Begins nothing any more, and ends what is being read.</summary>
    public void Close()
    {
        if (!disposed)
            closing.Cancel();
        (Fault, retry) = (null, null);
    }

    public void Dispose()
    {
        if (disposed)
            return;
        Close();
        disposed = true;
        closing.Dispose();
    }
}
