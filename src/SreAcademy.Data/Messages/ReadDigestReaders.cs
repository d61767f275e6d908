using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>Those who asked for digests and can be written to.</summary>
public sealed class ReadDigestReaders(AcademyDatabase database)
{
    private static readonly Statement All = new("""
        SELECT s.learner_id, s.digest, s.changed_at, c.time_zone, c.language
        FROM message_settings s JOIN learners l ON l.id = s.learner_id LEFT JOIN study_settings c ON c.learner_id = s.learner_id
        WHERE s.digest <> 0 AND l.disabled_at IS NULL AND l.account_since IS NOT NULL AND l.email IS NOT NULL AND l.email_confirmed ORDER BY s.learner_id
        """);

    public async Task<IReadOnlyList<DigestReader>> HandleAsync(CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(All, row => new DigestReader(
            row.GetInt64(0), (DigestPace)row.GetInt32(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
            StudyZone.Find(row.IsDBNull(3) ? StudySettings.Default.TimeZone : row.GetString(3)), row.IsDBNull(4) ? StudySettings.Default.Language : row.GetString(4)));
    }
}
