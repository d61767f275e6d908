using System.Data.Common;
using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;

namespace SreAcademy.Data.Progress;

/// <summary>The table <c>goals</c>.</summary>
internal static class GoalTable
{
    private const string Columns = "g.id, g.topics, g.levels, g.target, g.by_day";

    /// <summary>Held while a goal is added, so that a learner's goals are added one after the other.</summary>
    public static readonly Statement LockLearner = new("SELECT id FROM learners WHERE id = @learner AND disabled_at IS NULL") { LocksRows = true };

    public static readonly Statement OfLearner = new($"SELECT {Columns} FROM goals g WHERE g.learner_id = @learner ORDER BY g.by_day, g.id");

    public static readonly Statement BySave = new($"SELECT {Columns} FROM goals g WHERE g.learner_id = @learner AND g.save_id = @save");

    public static readonly Statement Count = new("SELECT count(*) FROM goals WHERE learner_id = @learner");

    public static readonly Statement Remove = new("DELETE FROM goals WHERE learner_id = @learner AND id = @id");

    private static readonly Statement Insert = new("""
        INSERT INTO goals (learner_id, save_id, topics, levels, target, by_day, created_at)
        VALUES (@learner, @save, @topics, @levels, @target, @by_day, @now) RETURNING id
        """);

    /// <returns>The goal with its id.</returns>
    public static async ValueTask<StudyGoal> AddAsync(DatabaseWork work, long learnerId, string saveId, StudyGoal goal, DateTimeOffset now)
    {
        var levels = string.Concat(goal.Levels.Select(level => level.Number().ToString(CultureInfo.InvariantCulture)));
        var id = await work.FirstAsync(
            Insert, row => row.GetInt64(0), learnerId, saveId, string.Join(' ', goal.Topics), levels, goal.Target, goal.By.DayNumber, now.ToUnixTimeMilliseconds());
        return goal with { Id = id };
    }

    public static StudyGoal Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Topics = row.GetString(1).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Levels = [.. row.GetString(2).Select(digit => (Level)(digit - '0'))],
        Target = row.GetDouble(3),
        By = DateOnly.FromDayNumber(row.GetInt32(4)),
    };
}
