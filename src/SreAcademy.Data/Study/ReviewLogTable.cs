using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>The table <c>review_log</c>: entries are added and read, never changed.</summary>
internal static class ReviewLogTable
{
    public const string Columns = "r.id, r.kind, r.rating, r.at, r.study_day, r.parameters_id, r.interval_days, r.interval_seconds, r.undone_id";

    public const int ColumnCount = 9;

    private static readonly Statement Insert = new("""
        INSERT INTO review_log (learner_id, card_id, answer_id, kind, origin, origin_place, rating, at, study_day, elapsed_days, duration_milliseconds,
            parameters_id, interval_days, interval_seconds, undone_id)
        VALUES (@learner, @card, @answer, @kind, @origin, @place, @rating, @now, @day, @elapsed, @duration, @parameters, @days, @seconds, @undone)
        """);

    private static readonly Statement OfCard = new($"SELECT {Columns} FROM review_log r WHERE r.learner_id = @learner AND r.card_id = @card ORDER BY r.id");

    private static readonly Statement ByAnswer = new("""
        SELECT r.id, r.card_id, r.kind FROM review_log r JOIN learners l ON l.id = r.learner_id
        WHERE r.learner_id = @learner AND r.answer_id = @answer AND l.disabled_at IS NULL
        """);

    public static ValueTask<int> AddAsync(DatabaseWork work, NewReview entry) => work.ExecuteAsync(
        Insert, entry.LearnerId, entry.CardId, entry.AnswerKey, (int)entry.Review.Kind, (int)entry.Origin, entry.OriginPlace, (int?)entry.Review.Rating,
        entry.Review.At.ToUnixTimeMilliseconds(), entry.Review.StudyDay.DayNumber, entry.ElapsedDays, entry.DurationMilliseconds,
        entry.Review.ParametersId, entry.Review.Interval.Days, entry.Review.Interval.Seconds, entry.Review.UndoneId);

    public static ValueTask<List<LoggedReview>> ReadAsync(DatabaseWork work, long learnerId, long cardId) =>
        work.ListAsync(OfCard, Read, learnerId, cardId);

    /// <returns>Null where the learner has no such answer, or may not study.</returns>
    public static ValueTask<LoggedAnswer?> FindAsync(DatabaseWork work, long learnerId, Guid answerId) => work.FirstAsync<LoggedAnswer?>(
        ByAnswer, row => new LoggedAnswer(row.GetInt64(0), row.GetInt64(1), (ReviewLogKind)row.GetInt32(2)), learnerId, answerId.ToString("N"));

    public static LoggedReview Read(DbDataReader row) => new(
        row.GetInt64(0),
        (ReviewLogKind)row.GetInt32(1),
        row.IsDBNull(2) ? null : (Rating)row.GetInt32(2),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        DateOnly.FromDayNumber(row.GetInt32(4)),
        row.GetInt64(5),
        new ReviewInterval(row.GetInt32(6), row.GetInt32(7)),
        row.IsDBNull(8) ? null : row.GetInt64(8));
}

/// <summary>Where an answer stands in the log.</summary>
internal sealed record LoggedAnswer(long Id, long CardId, ReviewLogKind Kind);

/// <param name="Review">Its id is given by the database.</param>
internal readonly record struct NewReview(
    long LearnerId,
    long CardId,
    string AnswerKey,
    LoggedReview Review,
    int? ElapsedDays,
    int DurationMilliseconds,
    ReviewOrigin Origin,
    string? OriginPlace);
