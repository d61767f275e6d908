using System.Globalization;

namespace SreAcademy.Data.Teams;

/// <summary>What the people of a team were told of how somebody studies: it goes with the seat, like everything else the team could see of that one.</summary>
internal static class TeamTold
{
    // What others were told of this one, and this one (as a lead) of others; what one was told of oneself stays. Kinds 3, 5: done, help asked. Their keys hold whose
    // it is: see AboutKey.
    private const string Told = """
        SELECT n.id FROM notices n
        WHERE n.learner_id IN (SELECT m.learner_id FROM memberships m WHERE m.team_id = @team) AND n.kind IN (3, 5)
            AND n.address IN (SELECT '/assignments/' || a.key FROM assignments a WHERE a.team_id = @team)
            AND (n.learner_id = @learner) <> (n.key LIKE @text)
        """;

    // Not what is being sent at this moment: nobody gets that back.
    private static readonly Statement Letters = new($"""
        DELETE FROM messages WHERE sent_at IS NULL AND handed_over_at IS NULL AND key IN (SELECT 'notice:' || told.id FROM ({Told}) told)
        """);

    private static readonly Statement Notices = new($"DELETE FROM notices WHERE id IN ({Told})");

    // The mean of so few is nearly somebody's own figure: whoever knows the others' could work it out.
    private static readonly Statement FewWeeks = new("DELETE FROM team_weeks WHERE team_id = @team AND members < @fewest");

    /// <summary>Before the membership is removed.</summary>
    public static async ValueTask ForgetAsync(DatabaseWork work, long teamId, long learnerId)
    {
        object?[] values = [teamId, learnerId, AboutKey(learnerId)];
        await work.ExecuteAsync(Letters, values);
        await work.ExecuteAsync(Notices, values);
        await work.ExecuteAsync(FewWeeks, teamId, Core.Teams.TeamWeek.FewestToKeep);
    }

    /// <summary>Matches the keys of notices that are about somebody: <c>help:…:ID:…</c>, <c>done:…:ID:…</c>, <c>joined:…:ID:…</c>.</summary>
    public static string AboutKey(long learnerId) => string.Create(CultureInfo.InvariantCulture, $"%:{learnerId}:%");
}
