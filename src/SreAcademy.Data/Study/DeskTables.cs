using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>What a desk needs of <c>progress</c> and <c>review_log</c>.</summary>
internal static class DeskTables
{
    private static readonly Statement Due = new($"SELECT {ProgressTable.Columns}, p.card_id FROM progress p WHERE p.learner_id = @learner AND p.due_day <= @today");

    private static readonly Statement Days = new("""
        SELECT due_day, count(*), string_agg(CAST(card_id AS TEXT), ',') FROM progress WHERE learner_id = @learner AND due_day < @never GROUP BY due_day
        """);

    private static readonly Statement NewToday = new("SELECT count(*) FROM progress WHERE learner_id = @learner AND first_study_day = @today");

    // The daily limit is one of cards: a learning step is no second one. An answer is taken back by a later entry of the same learner.
    // "+ 0": else SQLite finds the different cards in the order of an index, which is that of the whole log, instead of among the answers of the day.
    private static readonly Statement ReviewedToday = new("""
        SELECT count(DISTINCT r.card_id + 0) FROM review_log r WHERE r.learner_id = @learner AND r.study_day = @today AND r.kind = 0
            AND NOT EXISTS (SELECT 1 FROM review_log u WHERE u.learner_id = r.learner_id AND u.card_id = r.card_id AND u.undone_id = r.id)
        """);

    public static ValueTask<List<CardProgress>> DueAsync(DatabaseWork work, long learnerId, DateOnly today) =>
        work.ListAsync(Due, row => ProgressTable.Read(row, 0, row.GetInt64(ProgressTable.ColumnCount))!, learnerId, today.DayNumber);

    public static ValueTask<List<DueDay>> DaysAsync(DatabaseWork work, long learnerId) => work.ListAsync(
        Days, row => new DueDay(DateOnly.FromDayNumber(row.GetInt32(0)), (int)row.GetInt64(1), row.GetString(2)), learnerId, DateOnly.MaxValue.DayNumber);

    public static ValueTask<int> NewTodayAsync(DatabaseWork work, long learnerId, DateOnly today) =>
        work.FirstAsync(NewToday, row => (int)row.GetInt64(0), learnerId, today.DayNumber);

    public static ValueTask<int> ReviewedTodayAsync(DatabaseWork work, long learnerId, DateOnly today) =>
        work.FirstAsync(ReviewedToday, row => (int)row.GetInt64(0), learnerId, today.DayNumber);
}

/// <param name="CardIds">Separated by commas: a row a card would cost ten times as much to read.</param>
internal sealed record DueDay(DateOnly Day, int Cards, string CardIds);
