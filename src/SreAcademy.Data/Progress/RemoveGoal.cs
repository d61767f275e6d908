namespace SreAcademy.Data.Progress;

/// <summary>Gives a goal up. What was learned for it stays.</summary>
public sealed class RemoveGoal(GroupWriter writer)
{
    public Task<RemovalOutcome> HandleAsync(long learnerId, long id, CancellationToken cancellation = default) => writer.WriteAsync<RemovalOutcome>(
        learnerId,
        async work => await work.ExecuteAsync(GoalTable.Remove, learnerId, id) == 1 ? new RemovalOutcome.Removed() : new RemovalOutcome.Unknown(),
        cancellation);
}
