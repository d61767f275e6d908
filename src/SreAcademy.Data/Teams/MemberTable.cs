using System.Data.Common;
using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>The table <c>memberships</c>. Its rows are changed under the lock of their team.</summary>
internal static class MemberTable
{
    // A lead who may not sign in leads nobody.
    private const string EnabledLead = "m.role = 1 AND l.disabled_at IS NULL AND l.account_since IS NOT NULL";

    private static readonly Statement LockAccount = new("""
        SELECT name, email FROM learners WHERE id = @learner AND disabled_at IS NULL AND account_since IS NOT NULL
        """)
    { LocksRows = true };

    private static readonly Statement OfTeam = new("""
        SELECT m.learner_id, l.name, l.email, m.role, m.joined_at, l.disabled_at FROM memberships m JOIN learners l ON l.id = m.learner_id WHERE m.team_id = @team
        """);

    private static readonly Statement CountOfTeam = new("SELECT count(*) FROM memberships WHERE team_id = @team");

    private static readonly Statement CountTeams = new("""
        SELECT count(*) FROM memberships m JOIN teams t ON t.id = m.team_id WHERE m.learner_id = @learner AND t.archived_at IS NULL
        """);

    private static readonly Statement Insert = new("INSERT INTO memberships (team_id, learner_id, role, joined_at) VALUES (@team, @learner, @role, @now)");

    private static readonly Statement IsIn = new("SELECT learner_id FROM memberships WHERE team_id = @team AND learner_id = @learner");

    private static readonly Statement SetRole = new("UPDATE memberships SET role = @role WHERE team_id = @team AND learner_id = @learner");

    private static readonly Statement Delete = new("DELETE FROM memberships WHERE team_id = @team AND learner_id = @learner");

    private static readonly Statement Led = new($"""
        SELECT t.key, t.name, (SELECT count(*) FROM memberships o WHERE o.team_id = t.id AND o.learner_id <> @learner)
        FROM teams t JOIN memberships own ON own.team_id = t.id
        WHERE own.learner_id = @learner AND own.role = 1 AND NOT EXISTS (
            SELECT 1 FROM memberships m JOIN learners l ON l.id = m.learner_id WHERE m.team_id = t.id AND m.learner_id <> @learner AND {EnabledLead})
        """);

    /// <summary>Nobody joins or creates for this learner beside this transaction, and the learner stays who it is.</summary>
    /// <returns>The name that is shown; null where it is no account that may sign in.</returns>
    public static ValueTask<string?> LockAccountAsync(DatabaseWork work, long learnerId) =>
        work.FirstAsync(LockAccount, row => NameAt(row, 0), learnerId);

    /// <param name="first">Column of the name; the address is next to it.</param>
    public static string NameAt(DbDataReader row, int first) =>
        ShownName.Of(row.IsDBNull(first) ? null : row.GetString(first), row.IsDBNull(first + 1) ? null : row.GetString(first + 1));

    /// <summary>By name.</summary>
    public static async ValueTask<IReadOnlyList<TeamMember>> ReadAsync(DatabaseWork work, long teamId)
    {
        var members = await work.ListAsync(
            OfTeam,
            row => new TeamMember(
                row.GetInt64(0), NameAt(row, 1), (TeamRole)row.GetInt32(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), !row.IsDBNull(5)),
            teamId);
        return [.. members.OrderBy(member => member.Name, ShownName.Order).ThenBy(member => member.Id)];
    }

    public static ValueTask<long> CountAsync(DatabaseWork work, long teamId) => work.FirstAsync(CountOfTeam, row => row.GetInt64(0), teamId);

    /// <summary>Without archived ones.</summary>
    public static ValueTask<long> CountTeamsAsync(DatabaseWork work, long learnerId) => work.FirstAsync(CountTeams, row => row.GetInt64(0), learnerId);

    public static ValueTask<bool> IsInAsync(DatabaseWork work, long teamId, long learnerId) => work.FirstAsync(IsIn, _ => true, teamId, learnerId);

    public static async ValueTask AddAsync(DatabaseWork work, long teamId, long learnerId, TeamRole role, DateTimeOffset now) =>
        await work.ExecuteAsync(Insert, teamId, learnerId, (int)role, now.ToUnixTimeMilliseconds());

    public static async ValueTask ChangeRoleAsync(DatabaseWork work, long teamId, long learnerId, TeamRole role) =>
        await work.ExecuteAsync(SetRole, (int)role, teamId, learnerId);

    /// <summary>With what was assigned and what was told: all that the team knows of somebody.</summary>
    /// <returns>Whether there was such a member.</returns>
    public static async ValueTask<bool> RemoveAsync(DatabaseWork work, long teamId, long learnerId)
    {
        await TeamTold.ForgetAsync(work, teamId, learnerId);
        await TeamAssignments.RemoveAsync(work, teamId, learnerId);
        return await work.ExecuteAsync(Delete, teamId, learnerId) == 1;
    }

    /// <summary>Teams whose only lead who may sign in is this one; those where one is alone among them.</summary>
    public static ValueTask<List<LedTeam>> LedAloneAsync(DatabaseWork work, long learnerId) =>
        work.ListAsync(Led, row => new LedTeam(row.GetString(0), row.GetString(1), (int)row.GetInt64(2)), learnerId);
}
