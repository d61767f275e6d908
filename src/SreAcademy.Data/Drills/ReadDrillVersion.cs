namespace SreAcademy.Data.Drills;

/// <summary>Whether anything has changed in another tab: cheap enough to be asked every other second.</summary>
public sealed class ReadDrillVersion(AcademyDatabase database)
{
    private static readonly Statement Version = new("""
        SELECT d.moves, d.finished_at FROM drills d JOIN learners l ON l.id = d.learner_id WHERE d.learner_id = @learner AND d.key = @key AND l.disabled_at IS NULL
        """);

    /// <returns>See <see cref="DrillRun.Version"/>; null where the learner has no such drill.</returns>
    public async Task<int?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        if (!StoredDrills.IsKey(key))
            return null;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.FirstAsync<int?>(Version, row => DrillRun.VersionOf(row.GetInt32(0), !row.IsDBNull(1)), learnerId, key);
    }
}
