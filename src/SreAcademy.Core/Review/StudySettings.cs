namespace SreAcademy.Core.Review;

/// <summary>How one learner wants to study. The defaults hold until something is changed.</summary>
public sealed record StudySettings
{
    public static StudySettings Default { get; } = new();

    /// <summary>0 before anything was saved.</summary>
    public int Version { get; init; }

    /// <summary>0.80–0.97.</summary>
    public double DesiredRetention { get; init; } = 0.9;

    /// <summary>Seconds; may be empty.</summary>
    public IReadOnlyList<int> LearningSteps { get; init; } = [60, 600];

    /// <summary>Seconds; may be empty.</summary>
    public IReadOnlyList<int> RelearningSteps { get; init; } = [600];

    /// <summary>Cards seen for the first time, a study day.</summary>
    public int NewCardsPerDay { get; init; } = 10;

    /// <summary>All cards together, a study day.</summary>
    public int ReviewsPerDay { get; init; } = 200;

    /// <summary>IANA name.</summary>
    public string TimeZone { get; init; } = "Asia/Seoul";

    /// <summary>Local time at which a study day begins.</summary>
    public TimeOnly DayStart { get; init; } = StudyCalendar.DefaultDayStart;

    /// <summary>Weekdays on which as little as possible falls due.</summary>
    public IReadOnlyList<DayOfWeek> EasyDays { get; init; } = [];

    /// <summary>Four rating buttons of equal size instead of two large and two small ones.</summary>
    public bool FourButtons { get; init; }

    /// <summary>"ko" or "en".</summary>
    public string Language { get; init; } = "ko";

    /// <summary>"system", "light" or "dark".</summary>
    public string Theme { get; init; } = "system";

    public SchedulerParameters Parameters => SchedulerParameters.Default with
    {
        DesiredRetention = DesiredRetention,
        LearningSteps = LearningSteps,
        RelearningSteps = RelearningSteps,
    };
}
