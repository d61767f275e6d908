namespace SreAcademy.Data.Drills;

/// <summary>A learner's drills, newest first, running ones among them.</summary>
public sealed class ReadDrillHistory(AcademyDatabase database)
{
    /// <summary>The latest; who wants older ones takes everything out.</summary>
    public const int Most = 200;

    public async Task<IReadOnlyList<DrillSummary>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(DrillLists.Latest, DrillLists.Read, learnerId, Most);
    }
}
