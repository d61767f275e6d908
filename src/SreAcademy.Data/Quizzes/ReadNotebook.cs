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
    private const string Columns = "r.id, r.card_id, r.kind, r.rating, r.study_day, r.undone_id, r.origin, r.origin_place, r.at";

    // From the last miss of each card on, which is little of a long log. "origin <> 0" as it stands in the index of what was missed outside reviews, and
    // "origin > 0" so that SQLite prefers that index; the cross joins keep it from beginning with the log. Kind 0 is a review, rating 1 Again.
    private static readonly Statement SinceMissed = new($"""
        SELECT {Columns}
        FROM (SELECT m.card_id AS card_id, max(m.id) AS id FROM review_log m
            WHERE m.learner_id = @learner AND m.origin <> 0 AND m.origin > 0 AND m.kind = 0 AND m.rating = 1 GROUP BY m.card_id) l
        CROSS JOIN cards c CROSS JOIN review_log r
        WHERE c.id = l.card_id AND c.retired_at IS NULL AND r.learner_id = @learner AND r.card_id = l.card_id AND r.id >= l.id
        ORDER BY r.card_id, r.id
        """);

    private static readonly Statement OfCard = new($"SELECT {Columns} FROM review_log r WHERE r.learner_id = @learner AND r.card_id = @card ORDER BY r.id");

    public async Task<IReadOnlyList<NotebookEntry>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var missed = new List<Entry>();
        foreach (var card in (await work.ListAsync(SinceMissed, Read, learnerId)).GroupBy(entry => entry.CardId))
        {
            var log = card.ToList();
            // The last miss was taken back: an earlier one may stand.
            if (log.Exists(entry => entry.UndoneId == log[0].Id))
                log = await work.ListAsync(OfCard, Read, learnerId, card.Key);
            if (Missed(log) is { } miss)
                missed.Add(miss);
        }
        return [.. missed.OrderByDescending(entry => entry.Id).Select(entry => new NotebookEntry(entry.CardId, entry.Origin, entry.OriginPlace, entry.At))];
    }

    /// <summary>The last miss that stands, unless the card was recalled on a later day.</summary>
    private static Entry? Missed(List<Entry> log)
    {
        var undone = log.Select(entry => entry.UndoneId).ToHashSet();
        var standing = log.FindAll(entry => entry.Kind == ReviewLogKind.Review && !undone.Contains(entry.Id));
        var miss = standing.FindLast(entry => entry is { Rating: Rating.Again, Origin: not ReviewOrigin.Review });
        return standing.Exists(entry => entry.Rating != Rating.Again && entry.StudyDay > miss?.StudyDay) ? null : miss;
    }

    private static Entry Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetInt64(1),
        (ReviewLogKind)row.GetInt32(2),
        row.IsDBNull(3) ? null : (Rating)row.GetInt32(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetInt64(5),
        (ReviewOrigin)row.GetInt32(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)));

    private sealed record Entry(
        long Id, long CardId, ReviewLogKind Kind, Rating? Rating, int StudyDay, long? UndoneId, ReviewOrigin Origin, string? OriginPlace, DateTimeOffset At);
}
