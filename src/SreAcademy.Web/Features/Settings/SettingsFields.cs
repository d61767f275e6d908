namespace SreAcademy.Web.Features.Settings;

/// <summary>Names of the form's fields; also the ids of their controls.</summary>
public static class SettingsFields
{
    public const string Version = "version";
    public const string Retention = "retention";
    public const string NewCards = "new-cards";
    public const string Reviews = "reviews";
    public const string DayStart = "day-start";
    public const string TimeZone = "time-zone";
    public const string LearningSteps = "learning-steps";
    public const string RelearningSteps = "relearning-steps";
    public const string EasyDays = "easy-days";
    public const string Buttons = "buttons";
    public const string Language = "language";
    public const string Theme = "theme";

    public const string FourButtons = "four";
    public const string TwoButtons = "two";
}
