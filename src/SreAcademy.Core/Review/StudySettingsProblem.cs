namespace SreAcademy.Core.Review;

/// <summary>The parts of <see cref="StudySettings"/> that can be wrong.</summary>
public enum StudySettingsField
{
    DesiredRetention,
    NewCardsPerDay,
    ReviewsPerDay,
    DayStart,
    TimeZone,
    EasyDays,
    LearningSteps,
    RelearningSteps,
    Language,
    Theme,
}

/// <summary>Why settings cannot be kept. The field says which part is meant.</summary>
public abstract record StudySettingsProblem
{
    private StudySettingsProblem(StudySettingsField field) => Field = field;

    public StudySettingsField Field { get; }

    /// <summary>A number outside its range, both ends of which are allowed.</summary>
    /// <param name="Least">In the unit of the field: retention as a share, day start in minutes after midnight, steps in seconds.</param>
    /// <param name="Most">In the same unit.</param>
    public sealed record OutOfRange(StudySettingsField Of, double Least, double Most) : StudySettingsProblem(Of);

    /// <summary>A list with too many entries.</summary>
    public sealed record TooMany(StudySettingsField Of, int Most) : StudySettingsProblem(Of);

    /// <summary>A step that is not longer than the one before it.</summary>
    public sealed record NotAscending(StudySettingsField Of) : StudySettingsProblem(Of);

    /// <summary>A name that means nothing here: a time zone, a language, a theme, a weekday.</summary>
    public sealed record Unknown(StudySettingsField Of) : StudySettingsProblem(Of);
}
