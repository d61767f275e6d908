using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>The table <c>card_marks</c>.</summary>
internal static class MarkTable
{
    /// <summary>A wish is read, changed and written back: those of one learner go one after the other, also where several instances write.</summary>
    private static readonly Statement Lock = new("SELECT id FROM learners WHERE id = @learner AND disabled_at IS NULL") { LocksRows = true };

    private static readonly Statement Situation = new("""
        SELECT c.id, m.suspended, m.buried_until_day, m.note
        FROM cards c LEFT JOIN card_marks m ON m.card_id = c.id AND m.learner_id = @learner WHERE c.id = @card
        """);

    private static readonly Statement All = new("SELECT card_id, suspended, buried_until_day, note FROM card_marks WHERE learner_id = @learner");

    private static readonly Statement Upsert = new("""
        INSERT INTO card_marks (learner_id, card_id, suspended, buried_until_day, note, changed_at) VALUES (@learner, @card, @suspended, @until, @text, @now)
        ON CONFLICT (learner_id, card_id) DO UPDATE
        SET suspended = excluded.suspended, buried_until_day = excluded.buried_until_day, note = excluded.note, changed_at = excluded.changed_at
        """);

    public static ValueTask<List<CardMark>> ReadAsync(DatabaseWork work, long learnerId) => work.ListAsync(All, row => Read(row, row.GetInt64(0)), learnerId);

    public static async ValueTask<MarkOutcome> ChangeAsync(DatabaseWork work, long learnerId, long cardId, DateTimeOffset now, Func<CardMark, CardMark> change)
    {
        if (!await work.FirstAsync(Lock, _ => true, learnerId))
            return new MarkOutcome.UnknownLearner();
        if (await work.FirstAsync(Situation, row => Read(row, cardId), learnerId, cardId) is not { } found)
            return new MarkOutcome.UnknownCard();
        var mark = change(found);
        await WriteAsync(work, learnerId, mark, now);
        return new MarkOutcome.Marked(mark);
    }

    public static ValueTask<int> WriteAsync(DatabaseWork work, long learnerId, CardMark mark, DateTimeOffset now) => work.ExecuteAsync(
        Upsert, learnerId, mark.CardId, mark.Suspended, mark.BuriedUntil?.DayNumber, mark.Note, now.ToUnixTimeMilliseconds());

    private static CardMark Read(DbDataReader row, long cardId) => new(
        cardId,
        !row.IsDBNull(1) && row.GetBoolean(1),
        row.IsDBNull(2) ? null : DateOnly.FromDayNumber(row.GetInt32(2)),
        row.IsDBNull(3) ? null : row.GetString(3));
}
