using System.Globalization;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Settings as they are stored and back.</summary>
internal static class SettingsColumns
{
    public static StudySettings ToSettings(this StudySettingsRow row) => new()
    {
        Version = row.Version,
        DesiredRetention = row.DesiredRetention,
        LearningSteps = Numbers(row.LearningSteps),
        RelearningSteps = Numbers(row.RelearningSteps),
        NewCardsPerDay = row.NewCardsPerDay,
        ReviewsPerDay = row.ReviewsPerDay,
        TimeZone = row.TimeZone,
        DayStart = TimeOnly.MinValue.AddMinutes(row.DayStartMinutes),
        EasyDays = [.. Enum.GetValues<DayOfWeek>().Where(day => (row.EasyDays & Bit(day)) != 0)],
        FourButtons = row.FourButtons,
        Language = row.Language,
        Theme = row.Theme,
    };

    public static StudySettingsRow ToRow(this StudySettings settings, long learnerId)
    {
        var row = new StudySettingsRow
        {
            LearnerId = learnerId,
            Version = 0,
            DesiredRetention = 0,
            LearningSteps = "",
            RelearningSteps = "",
            NewCardsPerDay = 0,
            ReviewsPerDay = 0,
            TimeZone = "",
            DayStartMinutes = 0,
            EasyDays = 0,
            FourButtons = false,
            Language = "",
            Theme = "",
        };
        row.Take(settings);
        return row;
    }

    /// <summary>Everything but the version, which the row counts itself.</summary>
    public static void Take(this StudySettingsRow row, StudySettings settings)
    {
        row.Version++;
        row.DesiredRetention = settings.DesiredRetention;
        row.LearningSteps = Text(settings.LearningSteps);
        row.RelearningSteps = Text(settings.RelearningSteps);
        row.NewCardsPerDay = settings.NewCardsPerDay;
        row.ReviewsPerDay = settings.ReviewsPerDay;
        row.TimeZone = settings.TimeZone;
        row.DayStartMinutes = (settings.DayStart.Hour * 60) + settings.DayStart.Minute;
        row.EasyDays = settings.EasyDays.Aggregate(0, (bits, day) => bits | Bit(day));
        row.FourButtons = settings.FourButtons;
        row.Language = settings.Language;
        row.Theme = settings.Theme;
    }

    private static int Bit(DayOfWeek day) => 1 << (int)day;

    public static string Text(IEnumerable<int> steps) => string.Join(',', steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));

    public static int[] Numbers(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
