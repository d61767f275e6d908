namespace SreAcademy.Data.Study;

/// <summary>Takes back the latest answer to a card that still stands. The log keeps both, the progress follows what is left.</summary>
public sealed class UndoReview(GroupWriter writer, KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private readonly UndoEntry undo = new(schedulers, changes, time);

    public Task<UndoOutcome> HandleAsync(long learnerId, Guid answerId, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => undo.RecordAsync(work, learnerId, answerId), cancellation);
}
