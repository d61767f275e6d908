using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>How many of a learner's cards fall due on which day.</summary>
internal static class DueLoad
{
    private static readonly Statement Between = new("""
        SELECT due_day, count(*) FROM progress WHERE learner_id = @learner AND due_day BETWEEN @from AND @until GROUP BY due_day
        """);

    /// <summary>The load on the days that an interval may end on.</summary>
    public static async ValueTask<StudyLoad> AroundAsync(DatabaseWork work, long learnerId, DateOnly today, ReviewInterval computed, int maximum, StudySettings settings)
    {
        var (shortest, longest) = IntervalChoice.Range(computed.Days, maximum);
        var days = shortest == longest
            ? []
            : await work.ListAsync(Between, row => (Day: row.GetInt32(0), Cards: (int)row.GetInt64(1)),
                learnerId, today.DayNumber + shortest, today.DayNumber + longest);
        var cards = days.ToDictionary(day => day.Day, day => day.Cards);
        return new StudyLoad(today, day => cards.GetValueOrDefault(day.DayNumber), settings.EasyDays);
    }
}
