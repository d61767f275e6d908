using System.Globalization;
using SreAcademy.Core.Review;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Features.Settings;

/// <summary>The form as it was filled in, right or wrong, so that what was typed is kept beside what is wrong with it.</summary>
public sealed record SettingsInput
{
    /// <summary>Percent.</summary>
    public string Retention { get; init; } = "";
    public string NewCards { get; init; } = "";
    public string Reviews { get; init; } = "";
    public string DayStart { get; init; } = "";
    public string TimeZone { get; init; } = "";
    public string LearningSteps { get; init; } = "";
    public string RelearningSteps { get; init; } = "";

    /// <summary>0 is Sunday.</summary>
    public IReadOnlyList<string> EasyDays { get; init; } = [];
    public string Buttons { get; init; } = "";
    public string Language { get; init; } = "";
    public string Theme { get; init; } = "";
    public string Version { get; init; } = "";

    public static SettingsInput Of(StudySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new()
        {
            Retention = (settings.DesiredRetention * 100).ToString("0.##", CultureInfo.InvariantCulture),
            NewCards = settings.NewCardsPerDay.ToString(CultureInfo.InvariantCulture),
            Reviews = settings.ReviewsPerDay.ToString(CultureInfo.InvariantCulture),
            DayStart = settings.DayStart.ToString("HH:mm", CultureInfo.InvariantCulture),
            TimeZone = settings.TimeZone,
            LearningSteps = Steps(settings.LearningSteps),
            RelearningSteps = Steps(settings.RelearningSteps),
            EasyDays = [.. settings.EasyDays.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture))],
            Buttons = settings.FourButtons ? SettingsFields.FourButtons : SettingsFields.TwoButtons,
            Language = settings.Language,
            Theme = settings.Theme,
            Version = settings.Version.ToString(CultureInfo.InvariantCulture),
        };
    }

    public static SettingsInput From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            Retention = Text(SettingsFields.Retention),
            NewCards = Text(SettingsFields.NewCards),
            Reviews = Text(SettingsFields.Reviews),
            DayStart = Text(SettingsFields.DayStart),
            TimeZone = Text(SettingsFields.TimeZone),
            LearningSteps = Text(SettingsFields.LearningSteps),
            RelearningSteps = Text(SettingsFields.RelearningSteps),
            EasyDays = [.. form[SettingsFields.EasyDays].OfType<string>()],
            Buttons = Text(SettingsFields.Buttons),
            Language = Text(SettingsFields.Language),
            Theme = Text(SettingsFields.Theme),
            Version = Text(SettingsFields.Version),
        };

        string Text(string name) => form[name].ToString().Trim();
    }

    /// <summary>What cannot be read becomes a value outside of its range, so that the one check of settings finds it.</summary>
    public StudySettings ToSettings() => new()
    {
        Version = Number(Version),
        DesiredRetention = decimal.TryParse(Retention, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? (double)(percent / 100) : double.NaN,
        NewCardsPerDay = Number(NewCards),
        ReviewsPerDay = Number(Reviews),
        DayStart = TimeOnly.TryParseExact(DayStart, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : TimeOnly.MaxValue,
        TimeZone = TimeZone,
        LearningSteps = StepText.Parse(LearningSteps) ?? [-1],
        RelearningSteps = StepText.Parse(RelearningSteps) ?? [-1],
        EasyDays = [.. EasyDays.Select(Number).Select(day => (DayOfWeek)day).Distinct()],
        FourButtons = Buttons == SettingsFields.FourButtons,
        Language = Language,
        Theme = Theme,
    };

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Steps(IReadOnlyList<int> steps) =>
        PageLanguage.Current == PageLanguage.Korean ? StepText.InKorean(steps) : StepText.InLatin(steps);
}
