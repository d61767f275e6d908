namespace SreAcademy.Data.Drills;

/// <summary>What a learner can go on with, newest first; at most <see cref="StartDrill.MostRunning"/>.</summary>
public sealed class ReadRunningDrills(AcademyDatabase database)
{
    public async Task<IReadOnlyList<DrillSummary>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(DrillLists.Running, DrillLists.Read, learnerId);
    }
}
