using System.Data.Common;
using SreAcademy.Core.Review;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Messages;

/// <summary>A team that wants digests.</summary>
/// <param name="Since">When that was chosen.</param>
/// <param name="Zone">Of the lead who has been there longest: a team has no clock of its own.</param>
/// <param name="Language">Of the same.</param>
public sealed record DigestTeam(long Id, string Key, string Name, DigestPace Pace, int Members, DateTimeOffset Since, TimeZoneInfo Zone, string Language);

/// <summary>What a team's digest says: means over all, and what runs. Nothing about anybody.</summary>
/// <param name="Weeks">Those that were kept, the latest last.</param>
public sealed record TeamDigestFigures(IReadOnlyList<TeamWeek> Weeks, IReadOnlyList<DigestTrack> Running);

/// <param name="Due">The last day that counts.</param>
public sealed record DigestTrack(string Key, string Name, DateOnly Start, DateOnly Due);

/// <summary>For the site itself: which teams get digests, and what stands in them.</summary>
public sealed class ReadTeamDigests(AcademyDatabase database)
{
    private static readonly Statement All = new($"""
        SELECT t.id, t.key, t.name, t.webhook_pace, (SELECT count(*) FROM memberships m WHERE m.team_id = t.id),
            coalesce((SELECT max(a.at) FROM audit a WHERE a.team_id = t.id AND a.action = '{AuditActions.TeamMessagesChanged}'), t.created_at), c.time_zone, c.language
        FROM teams t LEFT JOIN study_settings c ON c.learner_id =
            (SELECT m.learner_id FROM memberships m WHERE m.team_id = t.id AND m.role = 1 ORDER BY m.joined_at, m.learner_id LIMIT 1)
        WHERE t.webhook IS NOT NULL AND t.webhook_pace <> 0 AND t.archived_at IS NULL ORDER BY t.id
        """);

    private static readonly Statement Running = new("""
        SELECT a.key, t.name, a.start_day, a.due_day FROM assignments a JOIN tracks t ON t.id = a.track_id
        WHERE a.team_id = @team AND a.whole_team AND a.ended_at IS NULL AND a.start_day <= @today AND a.due_day >= @today ORDER BY a.due_day, a.id LIMIT 10
        """);

    public async Task<IReadOnlyList<DigestTeam>> HandleAsync(CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(All, Read);
    }

    /// <param name="today">Where the team is.</param>
    public async Task<TeamDigestFigures> HandleAsync(long teamId, DateOnly today, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return new TeamDigestFigures(
            await TeamWeekTable.ReadAsync(work, teamId, TeamWeek.MondayOf(today)),
            await work.ListAsync(
                Running, row => new DigestTrack(row.GetString(0), row.GetString(1), DateOnly.FromDayNumber(row.GetInt32(2)), DateOnly.FromDayNumber(row.GetInt32(3))), teamId, today.DayNumber));
    }

    private static DigestTeam Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), (DigestPace)row.GetInt32(3), (int)row.GetInt64(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)),
        StudyZone.Find(row.IsDBNull(6) ? StudySettings.Default.TimeZone : row.GetString(6)), row.IsDBNull(7) ? StudySettings.Default.Language : row.GetString(7));
}
