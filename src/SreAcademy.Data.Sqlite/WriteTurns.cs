namespace SreAcademy.Data.Sqlite;

/// <summary>
/// Lets the writers of this process go one after the other, in the order in which they came. SQLite lets one write at a time too, but who
/// waits for its lock looks again only now and then: under load the same few get it and the others starve. This is a courtesy and no
/// lock: whoever has waited too long goes on and leaves it to SQLite, so that nothing can stand still because of a turn that was not given back.
/// </summary>
// Without a wait handle, which nobody asks for, a SemaphoreSlim has nothing to give back; and turns live as long as the process.
#pragma warning disable CA1001
internal sealed class WriteTurns(TimeSpan patience)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim free = new(1, 1);

    /// <returns>Null after too long a wait.</returns>
    public async ValueTask<IDisposable?> TakeAsync(CancellationToken cancellation) => await free.WaitAsync(patience, cancellation) ? new Turn(free) : null;

    /// <inheritdoc cref="TakeAsync"/>
    public IDisposable? Take() => free.Wait(patience) ? new Turn(free) : null;

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private int ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref ended, 1) == 0)
                free.Release();
        }
    }
}
