using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

public sealed class MarkNoticesRead(GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Mark = new("UPDATE notices SET read_at = @now WHERE learner_id = @learner AND id <= @id AND read_at IS NULL");

    /// <param name="newest">The newest that was seen: what came meanwhile stays new.</param>
    /// <returns>How many were new until now.</returns>
    public Task<int> HandleAsync(long learnerId, long newest, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => work.ExecuteAsync(Mark, StudyMoment.Now(time).ToUnixTimeMilliseconds(), learnerId, newest), cancellation);
}
