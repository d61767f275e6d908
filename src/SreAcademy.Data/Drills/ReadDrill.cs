namespace SreAcademy.Data.Drills;

/// <summary>Reads a learner's drill as it stands.</summary>
public sealed class ReadDrill(AcademyDatabase database, StoredDrills drills)
{
    /// <returns>Null where the learner has no such drill.</returns>
    public async Task<DrillRun?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        if (!StoredDrills.IsKey(key))
            return null;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await drills.FindAsync(work, learnerId, key) is { } drill ? drill.Run(await DrillMemory.QueuedAsync(work, drill)) : null;
    }
}
