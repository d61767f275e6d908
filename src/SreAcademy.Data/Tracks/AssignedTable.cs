using System.Data.Common;

namespace SreAcademy.Data.Tracks;

/// <summary>The table <c>assignment_members</c>. Its rows are changed under the lock of their team.</summary>
internal static class AssignedTable
{
    private static readonly Statement OfAssignment = new("SELECT learner_id FROM assignment_members WHERE assignment_id = @assignment");

    private static readonly Statement One = new($"SELECT {Given.Columns} FROM assignment_members g WHERE g.assignment_id = @assignment AND g.learner_id = @learner");

    private static readonly Statement Insert = new("""
        INSERT INTO assignment_members (assignment_id, learner_id, assigned_at, help_note) VALUES (@assignment, @learner, @now, '') ON CONFLICT DO NOTHING
        """);

    private static readonly Statement Delete = new("DELETE FROM assignment_members WHERE assignment_id = @assignment AND learner_id = @learner");

    private static readonly Statement SetSnoozed = new("UPDATE assignment_members SET snoozed_until_day = @until_day WHERE assignment_id = @assignment AND learner_id = @learner");

    private static readonly Statement SetHelp = new("""
        UPDATE assignment_members SET help_asked_at = @asked_at, help_note = @note WHERE assignment_id = @assignment AND learner_id = @learner
        """);

    private static readonly Statement SetDone = new("""
        UPDATE assignment_members SET done_day = @done_day WHERE assignment_id = @assignment AND learner_id = @learner AND done_day IS NULL
            AND EXISTS (SELECT 1 FROM assignments a WHERE a.id = assignment_id AND a.track_version = @version AND a.ended_at IS NULL)
        """);

    private static readonly Statement Reopen = new("UPDATE assignment_members SET done_day = NULL WHERE assignment_id = @assignment");

    public static ValueTask<List<long>> MembersAsync(DatabaseWork work, long assignmentId) => work.ListAsync(OfAssignment, row => row.GetInt64(0), assignmentId);

    /// <returns>Null for whom it is not assigned to.</returns>
    public static ValueTask<Given?> FindAsync(DatabaseWork work, long assignmentId, long learnerId) => work.FirstAsync(One, Given.Read, assignmentId, learnerId);

    public static async ValueTask AddAsync(DatabaseWork work, long assignmentId, IEnumerable<long> learnerIds, DateTimeOffset now)
    {
        foreach (var learnerId in learnerIds)
            await work.ExecuteAsync(Insert, assignmentId, learnerId, now.ToUnixTimeMilliseconds());
    }

    public static async ValueTask RemoveAsync(DatabaseWork work, long assignmentId, IEnumerable<long> learnerIds)
    {
        foreach (var learnerId in learnerIds)
            await work.ExecuteAsync(Delete, assignmentId, learnerId);
    }

    public static async ValueTask SnoozeAsync(DatabaseWork work, long assignmentId, long learnerId, DateOnly? until) =>
        await work.ExecuteAsync(SetSnoozed, until?.DayNumber, assignmentId, learnerId);

    /// <param name="askedAt">Null settles it.</param>
    public static async ValueTask AskAsync(DatabaseWork work, long assignmentId, long learnerId, DateTimeOffset? askedAt, string note) =>
        await work.ExecuteAsync(SetHelp, askedAt?.ToUnixTimeMilliseconds(), note, assignmentId, learnerId);

    /// <param name="version">Of the track whose goal was reached.</param>
    /// <returns>Whether it was not done before, and still is about that.</returns>
    public static async ValueTask<bool> FinishAsync(DatabaseWork work, long assignmentId, long learnerId, int version, DateOnly day) =>
        await work.ExecuteAsync(SetDone, day.DayNumber, assignmentId, learnerId, version) == 1;

    public static async ValueTask ReopenAsync(DatabaseWork work, long assignmentId) => await work.ExecuteAsync(Reopen, assignmentId);
}

/// <summary>A row of <c>assignment_members</c>.</summary>
internal sealed record Given(long AssignmentId, long LearnerId, DateTimeOffset AssignedAt, DateOnly? DoneDay, DateOnly? SnoozedUntil, HelpCall? Help)
{
    public const string Columns = "g.assignment_id, g.learner_id, g.done_day, g.snoozed_until_day, g.help_asked_at, g.help_note, g.assigned_at";

    public static Given Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), TrackTable.Moment(row, 6)!.Value, Day(row, 2), Day(row, 3), row.IsDBNull(4) ? null : new HelpCall(TrackTable.Moment(row, 4)!.Value, row.GetString(5)));

    private static DateOnly? Day(DbDataReader row, int column) => row.IsDBNull(column) ? null : DateOnly.FromDayNumber(row.GetInt32(column));
}
