using System.Data.Common;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Reads <c>study_settings</c> along with what else a command needs. Written by <see cref="SaveStudySettings"/>.</summary>
internal static class SettingsTable
{
    public const string Columns = """
        s.version, s.desired_retention, s.learning_steps, s.relearning_steps, s.new_cards_per_day, s.reviews_per_day, s.time_zone, s.day_start_minutes, s.easy_days,
        s.four_buttons, s.language, s.theme, s.learner_id
        """;

    public const int ColumnCount = 13;

    private static readonly Statement One = new($"SELECT {Columns} FROM study_settings s WHERE s.learner_id = @learner");

    public static async ValueTask<StudySettings> ReadAsync(DatabaseWork work, long learnerId) =>
        await work.FirstAsync(One, row => Read(row, 0), learnerId) ?? StudySettings.Default;

    /// <param name="first">Where <see cref="Columns"/> begin in the row.</param>
    /// <returns>The defaults where an outer join found none.</returns>
    public static StudySettings Read(DbDataReader row, int first) => row.IsDBNull(first) ? StudySettings.Default : new StudySettingsRow
    {
        Version = row.GetInt32(first),
        DesiredRetention = row.GetDouble(first + 1),
        LearningSteps = row.GetString(first + 2),
        RelearningSteps = row.GetString(first + 3),
        NewCardsPerDay = row.GetInt32(first + 4),
        ReviewsPerDay = row.GetInt32(first + 5),
        TimeZone = row.GetString(first + 6),
        DayStartMinutes = row.GetInt32(first + 7),
        EasyDays = row.GetInt32(first + 8),
        FourButtons = row.GetBoolean(first + 9),
        Language = row.GetString(first + 10),
        Theme = row.GetString(first + 11),
        LearnerId = row.GetInt64(first + 12),
    }.ToSettings();
}
