using SreAcademy.Core.Review;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Settings;

/// <summary>Problems with settings in words, and where on the page they belong.</summary>
public static class SettingsMessages
{
    private const int MinutesPerHour = 60;

    public static string Text(this StudySettingsProblem problem) => problem switch
    {
        StudySettingsProblem.TooMany { Field: StudySettingsField.EasyDays, Most: var most } => Phrase.Of(UiText.SettingsTooManyDays, most),
        StudySettingsProblem.TooMany { Most: var most } => Phrase.Of(UiText.SettingsTooManySteps, most),
        StudySettingsProblem.NotAscending => UiText.SettingsStepsAscend,
        StudySettingsProblem.OutOfRange { Least: var least, Most: var most } range => OutOfRange(range.Field, least, most),
        _ => UiText.SettingsUnknownChoice,
    };

    /// <summary>The control's id and name.</summary>
    public static string Control(this StudySettingsField field) => field switch
    {
        StudySettingsField.DesiredRetention => SettingsFields.Retention,
        StudySettingsField.NewCardsPerDay => SettingsFields.NewCards,
        StudySettingsField.ReviewsPerDay => SettingsFields.Reviews,
        StudySettingsField.DayStart => SettingsFields.DayStart,
        StudySettingsField.TimeZone => SettingsFields.TimeZone,
        StudySettingsField.EasyDays => SettingsFields.EasyDays,
        StudySettingsField.LearningSteps => SettingsFields.LearningSteps,
        StudySettingsField.RelearningSteps => SettingsFields.RelearningSteps,
        StudySettingsField.Language => SettingsFields.Language,
        StudySettingsField.Theme => SettingsFields.Theme,
    };

    public static string Label(this StudySettingsField field) => field switch
    {
        StudySettingsField.DesiredRetention => UiText.SettingsRetention,
        StudySettingsField.NewCardsPerDay => UiText.SettingsNewCards,
        StudySettingsField.ReviewsPerDay => UiText.SettingsReviews,
        StudySettingsField.DayStart => UiText.SettingsDayStart,
        StudySettingsField.TimeZone => UiText.SettingsTimeZone,
        StudySettingsField.EasyDays => UiText.SettingsEasyDays,
        StudySettingsField.LearningSteps => UiText.SettingsLearningSteps,
        StudySettingsField.RelearningSteps => UiText.SettingsRelearningSteps,
        StudySettingsField.Language => UiText.SettingsLanguage,
        StudySettingsField.Theme => UiText.SettingsTheme,
    };

    private static string OutOfRange(StudySettingsField field, double least, double most) => field switch
    {
        StudySettingsField.DesiredRetention => Phrase.Of(UiText.SettingsRetentionRange, Math.Round(least * 100), Math.Round(most * 100)),
        StudySettingsField.DayStart => Phrase.Of(UiText.SettingsDayStartRange, Clock(least), Clock(most)),
        StudySettingsField.LearningSteps or StudySettingsField.RelearningSteps => UiText.SettingsStepsRange,
        _ => Phrase.Of(UiText.SettingsCardsRange, least, most),
    };

    private static string Clock(double minutes) => $"{(int)minutes / MinutesPerHour:00}:{(int)minutes % MinutesPerHour:00}";
}
