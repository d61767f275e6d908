using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Loads how a learner stands with every card, and what they crammed lately. Rarer and heavier than <see cref="LoadStudyDesk"/>.</summary>
public sealed class LoadCramDesk(AcademyDatabase database, TimeProvider time)
{
    private static readonly Statement All = new($"SELECT {ProgressTable.Columns}, p.card_id FROM progress p WHERE p.learner_id = @learner");

    private static readonly Statement Crammed = new("""
        SELECT r.card_id, r.study_day, r.rating FROM review_log r
        WHERE r.learner_id = @learner AND r.study_day > @day AND r.kind = 2
            AND NOT EXISTS (SELECT 1 FROM review_log u WHERE u.learner_id = r.learner_id AND u.card_id = r.card_id AND u.undone_id = r.id)
        ORDER BY r.id
        """);

    public async Task<CramDesk> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var calendar = (await SettingsTable.ReadAsync(work, learnerId)).Calendar();
        var today = calendar.DayOf(StudyMoment.Now(time));
        var progress = await work.ListAsync(All, row => ProgressTable.Read(row, 0, row.GetInt64(ProgressTable.ColumnCount))!, learnerId);
        var crammed = await work.ListAsync(
            Crammed,
            row => new CramAnswer(row.GetInt64(0), DateOnly.FromDayNumber(row.GetInt32(1)), (Rating)row.GetInt32(2)),
            learnerId, today.AddDays(-CramPlan.LookBackDays).DayNumber);
        return new CramDesk(progress.ToDictionary(row => row.CardId), crammed);
    }
}
