using SreAcademy.Core.Progress;

namespace SreAcademy.Data.Progress;

/// <summary>A learner's goals, the earliest day first; those whose day is over among them.</summary>
public sealed class ReadGoals(AcademyDatabase database)
{
    public async Task<IReadOnlyList<StudyGoal>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(GoalTable.OfLearner, GoalTable.Read, learnerId);
    }
}
