using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Everything that decides what becomes of an answer, read at once.</summary>
/// <param name="Progress">Null where the card has no row yet.</param>
/// <param name="Earlier">This answer, if it was recorded before.</param>
internal sealed record GradeSituation(
    bool CardIsKnown, bool CardIsRetired, StudySettings Settings, CardProgress? Progress, LoggedAnswer? Earlier, ReviewInterval EarlierInterval)
{
    private const int FirstProgress = SettingsTable.ColumnCount;
    private const int FirstCard = FirstProgress + ProgressTable.ColumnCount;

    private static readonly Statement All = new($"""
        SELECT {SettingsTable.Columns}, {ProgressTable.Columns}, c.id, c.retired_at, r.id, r.card_id, r.kind, r.interval_days, r.interval_seconds
        FROM learners l
        LEFT JOIN study_settings s ON s.learner_id = l.id
        LEFT JOIN cards c ON c.id = @card
        LEFT JOIN progress p ON p.learner_id = l.id AND p.card_id = c.id
        LEFT JOIN review_log r ON r.learner_id = l.id AND r.answer_id = @answer
        WHERE l.id = @learner AND l.disabled_at IS NULL
        """);

    public CardProgress Before(long cardId) => Progress ?? CardProgress.Unreviewed(cardId, 0);

    public bool IsDue(DateTimeOffset now) => Progress is not null && Progress.IsDue(Settings.Calendar().DayOf(now), now);

    /// <returns>Null where the learner may not study.</returns>
    public static ValueTask<GradeSituation?> ReadAsync(DatabaseWork work, Grade grade) =>
        work.FirstAsync(All, row => Read(row, grade.CardId), grade.CardId, grade.AnswerKey, grade.LearnerId);

    private static GradeSituation Read(DbDataReader row, long cardId)
    {
        var isEarlier = !row.IsDBNull(FirstCard + 2);
        return new GradeSituation(
            !row.IsDBNull(FirstCard),
            !row.IsDBNull(FirstCard + 1),
            SettingsTable.Read(row, 0),
            ProgressTable.Read(row, FirstProgress, cardId),
            isEarlier ? new LoggedAnswer(row.GetInt64(FirstCard + 2), row.GetInt64(FirstCard + 3), (ReviewLogKind)row.GetInt32(FirstCard + 4)) : null,
            isEarlier ? new ReviewInterval(row.GetInt32(FirstCard + 5), row.GetInt32(FirstCard + 6)) : default);
    }
}
