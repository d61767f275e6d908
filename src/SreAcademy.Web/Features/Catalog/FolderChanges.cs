using System.Threading.Channels;

namespace SreAcademy.Web.Features.Catalog;

/// <summary>
/// Says when something may have changed below a folder: at once where the file system tells, otherwise every second
/// (network drives, container mounts and a folder that does not exist yet tell nothing).
/// </summary>
public sealed class FolderChanges : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ITimer timer;
    private readonly string root;
    private FileSystemWatcher? watcher;

    public FolderChanges(string root, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.root = root;
        TryWatch();
        timer = time.CreateTimer(_ => OnTick(), null, Period, Period);
    }

    /// <summary>Completes at the next hint; hints given meanwhile count once.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await hints.Reader.ReadAsync(cancellation);

    public void Dispose()
    {
        timer.Dispose();
        watcher?.Dispose();
    }

    private void OnTick()
    {
        if (watcher is null)
            TryWatch();
        Hint();
    }

    private void Hint() => hints.Writer.TryWrite(true);

    private void TryWatch()
    {
        FileSystemWatcher? next = null;
        try
        {
            next = new FileSystemWatcher(root) { IncludeSubdirectories = true };
            next.Changed += (_, _) => Hint();
            next.Created += (_, _) => Hint();
            next.Deleted += (_, _) => Hint();
            next.Renamed += (_, _) => Hint();
            next.Error += (_, _) => Hint();
            next.EnableRaisingEvents = true;
            watcher = next;
        }
        // No folder yet, or no watches left for this user: the timer finds the changes.
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            next?.Dispose();
        }
    }
}
