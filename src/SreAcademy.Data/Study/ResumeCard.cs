namespace SreAcademy.Data.Study;

/// <summary>Takes back a card that was suspended or buried.</summary>
public sealed class ResumeCard(GroupWriter writer, TimeProvider time)
{
    public Task<MarkOutcome> HandleAsync(long learnerId, long cardId, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        work => MarkTable.ChangeAsync(work, learnerId, cardId, StudyMoment.Now(time), mark => mark with { Suspended = false, BuriedUntil = null }),
        cancellation);
}
