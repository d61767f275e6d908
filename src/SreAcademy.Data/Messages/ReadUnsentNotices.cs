using System.Data.Common;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>Notices about assignments that a letter is to be written about. Only fresh ones: a backlog is forgiven, not sent in one go.</summary>
public sealed class ReadUnsentNotices(AcademyDatabase database, TimeProvider time)
{
    /// <summary>Older ones stay on the site only.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(2);

    // Kinds 0, 1, 2, 4, 5: assigned, changed, ended, due soon, help asked. Nothing from before somebody chose to hear of it, nothing that was read on the site,
    // and nothing to an address that only somebody's word stands for.
    private static readonly Statement Unsent = new("""
        SELECT n.id, n.learner_id, n.kind, n.body, n.address, c.language
        FROM notices n JOIN learners l ON l.id = n.learner_id
            LEFT JOIN message_settings s ON s.learner_id = n.learner_id LEFT JOIN study_settings c ON c.learner_id = n.learner_id LEFT JOIN messages m ON m.key = 'notice:' || n.id
        WHERE n.created_at >= @since AND n.kind IN (0, 1, 2, 4, 5) AND n.read_at IS NULL AND m.id IS NULL
            AND l.disabled_at IS NULL AND l.account_since IS NOT NULL AND l.email IS NOT NULL AND l.email_confirmed
            AND (s.learner_id IS NULL OR (s.assignment_mail AND n.created_at >= s.changed_at))
        ORDER BY n.id LIMIT 200
        """);

    public async Task<IReadOnlyList<UnsentNotice>> HandleAsync(CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(Unsent, Read, (StudyMoment.Now(time) - Fresh).ToUnixTimeMilliseconds());
    }

    private static UnsentNotice Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), (NoticeEvent)row.GetInt32(2), NoticeTable.ReadBody(row.GetString(3)), row.IsDBNull(4) ? null : row.GetString(4),
        row.IsDBNull(5) ? Core.Review.StudySettings.Default.Language : row.GetString(5));
}
