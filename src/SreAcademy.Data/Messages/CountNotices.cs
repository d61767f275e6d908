namespace SreAcademy.Data.Messages;

/// <summary>How many notices a learner has not read.</summary>
public sealed class CountNotices(AcademyDatabase database)
{
    private static readonly Statement Unread = new("SELECT count(*) FROM notices WHERE learner_id = @learner AND read_at IS NULL");

    public async Task<int> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return (int)await work.FirstAsync(Unread, row => row.GetInt64(0), learnerId);
    }
}
