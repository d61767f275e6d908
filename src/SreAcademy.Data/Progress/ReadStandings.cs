using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Progress;

/// <summary>How a learner stands with every card right now.</summary>
public sealed class ReadStandings(AcademyDatabase database, TimeProvider time)
{
    private static readonly Statement All = new($"SELECT {ProgressTable.Columns}, p.card_id FROM progress p WHERE p.learner_id = @learner ORDER BY p.card_id");

    private static readonly Statement Suspended = new("SELECT card_id FROM card_marks WHERE learner_id = @learner AND suspended");

    /// <returns>With the defaults, and empty, for a learner who has not studied yet.</returns>
    public async Task<LearnerStandings> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var settings = await SettingsTable.ReadAsync(work, learnerId);
        var calendar = settings.Calendar();
        var now = StudyMoment.Now(time);
        var today = calendar.DayOf(now);
        return new LearnerStandings
        {
            Settings = settings,
            Calendar = calendar,
            Now = now,
            Today = today,
            Cards = await work.ListAsync(All, row => ProgressTable.Read(row, 0, row.GetInt64(ProgressTable.ColumnCount))!, learnerId),
            Suspended = (await work.ListAsync(Suspended, row => row.GetInt64(0), learnerId)).ToHashSet(),
            NewToday = await DeskTables.NewTodayAsync(work, learnerId, today),
            ReviewedToday = await DeskTables.ReviewedTodayAsync(work, learnerId, today),
            SecondsPerReview = await StudyPace.ReadAsync(work, learnerId),
        };
    }
}
