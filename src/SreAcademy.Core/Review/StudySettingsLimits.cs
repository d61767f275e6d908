namespace SreAcademy.Core.Review;

/// <summary>What <see cref="StudySettings"/> may hold. Both ends of a range are allowed.</summary>
public static class StudySettingsLimits
{
    /// <summary>Probability of recall. Below, most answers would be wrong guesses; above, cards return almost daily.</summary>
    public const double LeastRetention = 0.80;

    public const double MostRetention = 0.97;

    /// <summary>Cards a study day; 0 pauses new cards.</summary>
    public const int MostNewCards = 200;

    /// <summary>Cards a study day.</summary>
    public const int LeastReviews = 1;

    public const int MostReviews = 2000;

    /// <summary>A later start would move the better half of a day to the day before.</summary>
    public static readonly TimeOnly LatestDayStart = new(12, 0);

    /// <summary>Cards have to fall due on some day.</summary>
    public const int MostEasyDays = 6;

    public const int MostSteps = 5;

    /// <summary>Seconds.</summary>
    public const int ShortestStep = 1;

    /// <summary>Seconds.</summary>
    public const int LongestStep = ReviewInterval.SecondsPerDay;

    public static IReadOnlyList<string> Languages { get; } = ["ko", "en"];

    public static IReadOnlyList<string> Themes { get; } = ["system", "light", "dark"];
}
