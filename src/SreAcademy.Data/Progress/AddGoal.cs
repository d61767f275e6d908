using SreAcademy.Core.Progress;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Progress;

/// <summary>Keeps a new goal, once for each time it is saved.</summary>
public sealed class AddGoal(GroupWriter writer, TimeProvider time)
{
    /// <param name="saveId">Made once for each new goal, however often it is sent.</param>
    /// <param name="goal">Its id does not matter.</param>
    /// <param name="today">The learner's study day; a goal may be for today at the earliest.</param>
    public async Task<GoalOutcome> HandleAsync(long learnerId, Guid saveId, StudyGoal goal, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentOutOfRangeException.ThrowIfEqual(saveId, Guid.Empty);
        Check(goal);
        return await writer.WriteAsync(learnerId, work => AddAsync(work, learnerId, saveId.ToString("N"), goal, today), cancellation);
    }

    private async ValueTask<GoalOutcome> AddAsync(DatabaseWork work, long learnerId, string saveId, StudyGoal goal, DateOnly today)
    {
        if (!await work.FirstAsync(GoalTable.LockLearner, _ => true, learnerId))
            return new GoalOutcome.UnknownLearner();
        if (await work.FirstAsync(GoalTable.BySave, GoalTable.Read, learnerId, saveId) is { } earlier)
            return new GoalOutcome.Earlier(earlier);
        if (goal.By < today)
            return new GoalOutcome.PastDate();
        var count = (int)await work.FirstAsync(GoalTable.Count, row => row.GetInt64(0), learnerId);
        return count >= StudyGoal.MostGoals
            ? new GoalOutcome.TooMany(count, StudyGoal.MostGoals)
            : new GoalOutcome.Added(await GoalTable.AddAsync(work, learnerId, saveId, goal, StudyMoment.Now(time)));
    }

    // What a form sends is checked by the form, which can say what is off.
    private static void Check(StudyGoal goal)
    {
        if (goal.Target is not (>= StudyGoal.LowestTarget and <= StudyGoal.HighestTarget))
            throw new ArgumentOutOfRangeException(nameof(goal), goal.Target, "a target outside its range");
        if (goal.Topics.Any(slug => slug.Length == 0 || slug.Any(char.IsWhiteSpace)))
            throw new ArgumentException("a topic that is no slug", nameof(goal));
        if (!goal.Levels.All(Enum.IsDefined))
            throw new ArgumentException("a level that there is not", nameof(goal));
    }
}
