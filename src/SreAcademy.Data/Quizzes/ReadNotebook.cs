using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Quizzes;

/// <param name="OriginPlace">Where it was missed, as an address within the site; null where none is known.</param>
/// <param name="MissedAt">The last time.</param>
public sealed record NotebookEntry(long CardId, ReviewOrigin Origin, string? OriginPlace, DateTimeOffset MissedAt);

/// <summary>
/// 오답 노트: the cards missed outside reviews and not recalled on a later study day, the latest miss first. It is read from the log, so that it empties by
/// itself as cards are remembered anywhere. What was taken back does not count, neither missed nor recalled; cramming recalls nothing for good.
/// </summary>
public sealed class ReadNotebook(AcademyDatabase database)
{
    // "origin <> 0" as it stands in the index of what was missed outside reviews. Kind 0 is a review, rating 1 Again.
    private static readonly Statement Missed = new("""
        SELECT m.card_id, m.origin, m.origin_place, m.at FROM review_log m
        WHERE m.learner_id = @learner AND m.origin <> 0 AND m.kind = 0 AND m.rating = 1
            AND EXISTS (SELECT 1 FROM cards c WHERE c.id = m.card_id AND c.retired_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM review_log u WHERE u.learner_id = m.learner_id AND u.card_id = m.card_id AND u.undone_id = m.id)
            AND NOT EXISTS (
                SELECT 1 FROM review_log r
                WHERE r.learner_id = m.learner_id AND r.card_id = m.card_id AND r.study_day > m.study_day AND r.kind = 0 AND r.rating > 1
                    AND NOT EXISTS (SELECT 1 FROM review_log u WHERE u.learner_id = r.learner_id AND u.card_id = r.card_id AND u.undone_id = r.id))
        ORDER BY m.id DESC
        """);

    public async Task<IReadOnlyList<NotebookEntry>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return [.. (await work.ListAsync(Missed, Read, learnerId)).DistinctBy(entry => entry.CardId)];
    }

    private static NotebookEntry Read(DbDataReader row) => new(
        row.GetInt64(0), (ReviewOrigin)row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
}
