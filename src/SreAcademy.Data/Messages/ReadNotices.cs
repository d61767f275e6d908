using System.Data.Common;

namespace SreAcademy.Data.Messages;

/// <summary>What a learner was told, the newest first.</summary>
public sealed class ReadNotices(AcademyDatabase database)
{
    public const int Most = 200;

    // A place that one has no seat in any more, or that is gone, is not led to: it would be a page that there is not.
    private static readonly Statement Latest = new($"""
        SELECT n.id, n.kind, n.body, n.created_at, n.read_at, CASE
            WHEN n.address LIKE '/teams/%' THEN
                (SELECT n.address FROM teams t JOIN memberships m ON m.team_id = t.id WHERE t.key = substr(n.address, 8) AND m.learner_id = n.learner_id)
            WHEN n.address LIKE '/assignments/%' THEN
                (SELECT n.address FROM assignments a JOIN memberships m ON m.team_id = a.team_id WHERE a.key = substr(n.address, 14) AND m.learner_id = n.learner_id
                    AND (m.role = 1 OR EXISTS (SELECT 1 FROM assignment_members g WHERE g.assignment_id = a.id AND g.learner_id = n.learner_id)))
            ELSE n.address END
        FROM notices n WHERE n.learner_id = @learner ORDER BY n.created_at DESC, n.id DESC LIMIT {Most}
        """);

    public async Task<IReadOnlyList<NoticeView>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(Latest, Read, learnerId);
    }

    private static NoticeView Read(DbDataReader row) => new(
        row.GetInt64(0), (NoticeEvent)row.GetInt32(1), NoticeTable.ReadBody(row.GetString(2)), row.IsDBNull(5) ? null : row.GetString(5),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), !row.IsDBNull(4));
}
