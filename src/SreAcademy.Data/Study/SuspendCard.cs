namespace SreAcademy.Data.Study;

/// <summary>Puts a card aside until the learner takes it back.</summary>
public sealed class SuspendCard(GroupWriter writer, TimeProvider time)
{
    public Task<MarkOutcome> HandleAsync(long learnerId, long cardId, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        work => MarkTable.ChangeAsync(work, learnerId, cardId, StudyMoment.Now(time), mark => mark with { Suspended = true }),
        cancellation);
}
