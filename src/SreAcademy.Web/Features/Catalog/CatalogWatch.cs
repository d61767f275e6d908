using SreAcademy.Data;

namespace SreAcademy.Web.Features.Catalog;

/// <summary>Imports the content folder when it changed and takes over what other instances imported.</summary>
public sealed class CatalogWatch(
    CatalogOptions options, ContentFolder folder, ImportContent import, CatalogReader reader, CurrentCatalog current,
    AcademyDatabase database, CatalogLog log, TimeProvider time) : BackgroundService
{
    /// <summary>Editors save in several steps, the first of which may leave an empty file: wait until the folder was still for this long.</summary>
    private static readonly TimeSpan Stillness = TimeSpan.FromMilliseconds(300);

    /// <summary>How long another instance's import may stay unseen.</summary>
    private static readonly TimeSpan VersionPeriod = TimeSpan.FromSeconds(3);

    private string? lastRefusal;

    // Leaves the starting thread at once: nobody waits for the first look at the folder.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => FollowAsync(stoppingToken), stoppingToken);

    private async Task FollowAsync(CancellationToken stopping)
    {
        // Opening may import as well, and both would do the same work.
        await current.Loaded.WaitAsync(stopping);
        using var changes = new FolderChanges(options.ContentPath, time);
        // The stamp is older than the import: what is saved meanwhile differs from it and is seen next time.
        var seen = folder.Stamp();
        var settled = await TryAsync(() => ImportIfNewAsync(stopping));
        var looked = time.GetTimestamp();
        while (true)
        {
            await changes.WaitAsync(stopping);
            var stamp = folder.Stamp();
            if (stamp != seen || !settled)
            {
                seen = stamp;
                settled = await TryAsync(() => ImportIfNewAsync(stopping));
            }
            if (time.GetElapsedTime(looked) < VersionPeriod)
                continue;
            await TryAsync(() => ReloadIfMovedAsync(stopping));
            looked = time.GetTimestamp();
        }
    }

    private async Task AwaitStillnessAsync(CancellationToken stopping)
    {
        // A folder that never rests is imported as it is after three rounds.
        var stamp = folder.Stamp();
        for (var round = 0; round < 3; round++)
        {
            await Task.Delay(Stillness, time, stopping);
            var next = folder.Stamp();
            if (next == stamp)
                return;
            stamp = next;
        }
    }

    /// <returns>False if it has to be tried again.</returns>
    private async Task<bool> ImportIfNewAsync(CancellationToken stopping)
    {
        var state = await reader.ReadStateAsync(stopping);
        if (folder.Fingerprint() == state.Fingerprint)
            return true;
        await AwaitStillnessAsync(stopping);
        var outcome = await import.HandleAsync(stopping);
        Write(outcome);
        return outcome is ImportOutcome.Imported && await ReloadIfMovedAsync(stopping);
    }

    private async Task<bool> ReloadIfMovedAsync(CancellationToken stopping)
    {
        if ((await reader.ReadStateAsync(stopping)).Version != current.Snapshot.Version)
            current.Swap(await reader.ReadSnapshotAsync(stopping));
        return true;
    }

    /// <summary>Whatever happens here, the site goes on with the catalog it has.</summary>
    private async Task<bool> TryAsync(Func<Task<bool>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (database.Explain(exception) is { } fault)
                Write(new ImportOutcome.Refused(fault.Message));
            else if (lastRefusal != exception.Message)
                log.Write(exception);
            lastRefusal = database.Explain(exception)?.Message ?? exception.Message;
            return false;
        }
    }

    /// <summary>What keeps going wrong is reported once, not every second.</summary>
    private void Write(ImportOutcome outcome)
    {
        var refusal = (outcome as ImportOutcome.Refused)?.Message;
        if (refusal is null || refusal != lastRefusal)
            log.Write(outcome);
        lastRefusal = refusal;
    }
}
