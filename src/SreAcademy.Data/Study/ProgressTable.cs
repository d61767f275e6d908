using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>The table <c>progress</c>.</summary>
internal static class ProgressTable
{
    public const string Columns =
        "p.version, p.state, p.step, p.stability, p.difficulty, p.due_day, p.due_at, p.last_reviewed_at, p.last_study_day, p.first_study_day, p.reviews, p.lapses";

    public const int ColumnCount = 12;

    private static readonly Statement One = new($"SELECT {Columns} FROM progress p WHERE p.learner_id = @learner AND p.card_id = @card");

    private static readonly Statement Insert = new("""
        INSERT INTO progress (learner_id, card_id, version, state, step, stability, difficulty, due_day, due_at, last_reviewed_at, last_study_day, first_study_day, reviews, lapses)
        VALUES (@learner, @card, @version, @state, @step, @stability, @difficulty, @due_day, @due_at, @now, @last_day, @first_day, @reviews, @lapses)
        ON CONFLICT DO NOTHING
        """);

    private static readonly Statement Update = new("""
        UPDATE progress SET version = @version, state = @state, step = @step, stability = @stability, difficulty = @difficulty, due_day = @due_day, due_at = @due_at,
            last_reviewed_at = @now, last_study_day = @last_day, first_study_day = @first_day, reviews = @reviews, lapses = @lapses
        WHERE learner_id = @learner AND card_id = @card AND version = @expected
        """);

    public static ValueTask<CardProgress?> ReadAsync(DatabaseWork work, long learnerId, long cardId) =>
        work.FirstAsync(One, row => Read(row, 0, cardId), learnerId, cardId);

    /// <param name="before">The version that is replaced; null where there is no row yet.</param>
    /// <returns>Whether the row still was as it was read; if not, nothing is written.</returns>
    public static async ValueTask<bool> WriteAsync(DatabaseWork work, long learnerId, CardProgress progress, int? before)
    {
        var memory = progress.Memory;
        var dueAt = progress.DueAt?.ToUnixTimeMilliseconds();
        var reviewedAt = progress.LastReviewedAt.ToUnixTimeMilliseconds();
        return (before is { } version
            ? await work.ExecuteAsync(Update, progress.Version, (int)memory.State, memory.Step, memory.Stability, memory.Difficulty,
                progress.DueDay.DayNumber, dueAt, reviewedAt, progress.LastStudyDay.DayNumber, progress.FirstStudyDay.DayNumber, progress.Reviews, progress.Lapses,
                learnerId, progress.CardId, version)
            : await work.ExecuteAsync(Insert, learnerId, progress.CardId, progress.Version, (int)memory.State, memory.Step, memory.Stability, memory.Difficulty,
                progress.DueDay.DayNumber, dueAt, reviewedAt, progress.LastStudyDay.DayNumber, progress.FirstStudyDay.DayNumber, progress.Reviews, progress.Lapses)) == 1;
    }

    /// <param name="first">Where <see cref="Columns"/> begin in the row.</param>
    /// <returns>Null where an outer join found none.</returns>
    public static CardProgress? Read(DbDataReader row, int first, long cardId) => row.IsDBNull(first) ? null : new CardProgress
    {
        CardId = cardId,
        Version = row.GetInt32(first),
        Memory = new CardMemory((MemoryState)row.GetInt32(first + 1), row.GetInt32(first + 2), row.GetDouble(first + 3), row.GetDouble(first + 4)),
        DueDay = DateOnly.FromDayNumber(row.GetInt32(first + 5)),
        DueAt = row.IsDBNull(first + 6) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(first + 6)),
        LastReviewedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(first + 7)),
        LastStudyDay = DateOnly.FromDayNumber(row.GetInt32(first + 8)),
        FirstStudyDay = DateOnly.FromDayNumber(row.GetInt32(first + 9)),
        Reviews = row.GetInt32(first + 10),
        Lapses = row.GetInt32(first + 11),
    };
}
