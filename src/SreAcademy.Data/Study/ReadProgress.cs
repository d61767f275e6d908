using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>How a learner stands with one card right now: whether what a session has in memory still holds.</summary>
public sealed class ReadProgress(AcademyDatabase database)
{
    /// <returns>Unreviewed where there is nothing.</returns>
    public async Task<CardProgress> HandleAsync(long learnerId, long cardId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await ProgressTable.ReadAsync(work, learnerId, cardId) ?? CardProgress.Unreviewed(cardId, 0);
    }
}
