namespace SreAcademy.Data.Study;

/// <summary>Records an answer: the log entry and the progress that follows from it, in one transaction, once.</summary>
public sealed class GradeCard(GroupWriter writer, KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private readonly GradeEntry entry = new(schedulers, changes, time);

    public Task<GradeOutcome> HandleAsync(Grade grade, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(grade);
        grade.Check();
        return writer.WriteAsync(grade.LearnerId, work => entry.RecordAsync(work, grade), cancellation);
    }
}
