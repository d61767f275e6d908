using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>The teams somebody is in, by name; archived ones at the end.</summary>
public sealed class ReadTeams(AcademyDatabase database)
{
    private static readonly Statement OfLearner = new("""
        SELECT t.key, t.name, m.role, (SELECT count(*) FROM memberships o WHERE o.team_id = t.id), t.archived_at
        FROM teams t JOIN memberships m ON m.team_id = t.id JOIN learners l ON l.id = m.learner_id
        WHERE m.learner_id = @learner AND l.disabled_at IS NULL AND l.account_since IS NOT NULL
        """);

    public async Task<IReadOnlyList<TeamLine>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        var teams = await work.ListAsync(
            OfLearner,
            row => new TeamLine(
                row.GetString(0), row.GetString(1), (TeamRole)row.GetInt32(2), (int)row.GetInt64(3),
                row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))),
            learnerId);
        return [.. teams.OrderBy(team => team.ArchivedAt is not null).ThenBy(team => team.Name, ShownName.Order).ThenBy(team => team.Key, StringComparer.Ordinal)];
    }
}
