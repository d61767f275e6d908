using System.Text.Json;
using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>The table <c>team_weeks</c>: the first look in a week is kept, and stays.</summary>
internal static class TeamWeekTable
{
    private static readonly Statement Since = new("SELECT monday, members, cells FROM team_weeks WHERE team_id = @team AND monday > @first ORDER BY monday");

    // A team that is gone meanwhile is not locked, and has no weeks.
    private static readonly Statement LockTeam = new("SELECT id FROM teams WHERE id = @team AND archived_at IS NULL") { LocksRows = true };

    private static readonly Statement Insert = new("INSERT INTO team_weeks (team_id, monday, members, cells) VALUES (@team, @monday, @members, @body) ON CONFLICT DO NOTHING");

    private static readonly Statement Missing = new("""
        SELECT t.id FROM teams t WHERE t.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM team_weeks w WHERE w.team_id = t.id AND w.monday = @monday) ORDER BY t.id
        """);

    public static ValueTask<List<TeamWeek>> ReadAsync(DatabaseWork work, long teamId, DateOnly monday) => work.ListAsync(
        Since,
        row => new TeamWeek(DateOnly.FromDayNumber(row.GetInt32(0)), row.GetInt32(1), JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<double?>>>(row.GetString(2))!),
        teamId, monday.DayNumber - (7 * TeamWeek.MostShown));

    public static async ValueTask<bool> AddAsync(DatabaseWork work, long teamId, TeamWeek week) =>
        await work.FirstAsync(LockTeam, _ => true, teamId)
        && await work.ExecuteAsync(Insert, teamId, week.Monday.DayNumber, week.Members, JsonSerializer.Serialize(week.Topics)) == 1;

    /// <returns>Teams in use without that week.</returns>
    public static ValueTask<List<long>> MissingAsync(DatabaseWork work, DateOnly monday) => work.ListAsync(Missing, row => row.GetInt64(0), monday.DayNumber);
}
