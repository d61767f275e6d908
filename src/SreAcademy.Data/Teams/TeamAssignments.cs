namespace SreAcademy.Data.Teams;

/// <summary>What coming and going does to a team's assignments.</summary>
internal static class TeamAssignments
{
    private static readonly Statement OfWholeTeam = new("""
        SELECT a.id, a.key, t.name, a.start_day, a.due_day, a.note FROM assignments a JOIN tracks t ON t.id = a.track_id
        WHERE a.team_id = @team AND a.whole_team AND a.ended_at IS NULL AND a.due_day >= @today ORDER BY a.id
        """);

    private static readonly Statement Insert = new("""
        INSERT INTO assignment_members (assignment_id, learner_id, assigned_at, help_note) VALUES (@assignment, @learner, @now, '') ON CONFLICT DO NOTHING
        """);

    private static readonly Statement Remove = new("""
        DELETE FROM assignment_members WHERE learner_id = @learner AND assignment_id IN (SELECT id FROM assignments WHERE team_id = @team)
        """);

    /// <summary>Whoever joins gets what runs for the whole team and is not over yet: nobody is late on the day of coming.</summary>
    /// <param name="today">Of whoever joins.</param>
    public static async ValueTask<IReadOnlyList<TeamAssignment>> TakeOverAsync(DatabaseWork work, long teamId, long learnerId, DateOnly today, DateTimeOffset now)
    {
        var running = await work.ListAsync(
            OfWholeTeam, row => new TeamAssignment(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5)), teamId, today.DayNumber);
        foreach (var assignment in running)
            await work.ExecuteAsync(Insert, assignment.Id, learnerId, now.ToUnixTimeMilliseconds());
        return running;
    }

    /// <summary>With the membership goes all that the team knows of somebody.</summary>
    public static async ValueTask RemoveAsync(DatabaseWork work, long teamId, long learnerId) => await work.ExecuteAsync(Remove, learnerId, teamId);
}

internal sealed record TeamAssignment(long Id, string Key, string Track, int StartDay, int DueDay, string Note);
