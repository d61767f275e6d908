using static SreAcademy.Core.Review.StudySettingsLimits;

namespace SreAcademy.Core.Review;

public static class StudySettingsCheck
{
    /// <param name="isZone">Whether a name is an IANA time zone known to this machine.</param>
    /// <returns>Everything that is wrong, at most one problem a field, in the order of the fields; empty when the settings can be kept.</returns>
    public static IReadOnlyList<StudySettingsProblem> Problems(this StudySettings settings, Predicate<string> isZone)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(isZone);
        StudySettingsProblem?[] found =
        [
            Range(StudySettingsField.DesiredRetention, settings.DesiredRetention, LeastRetention, MostRetention),
            Range(StudySettingsField.NewCardsPerDay, settings.NewCardsPerDay, 0, MostNewCards),
            Range(StudySettingsField.ReviewsPerDay, settings.ReviewsPerDay, LeastReviews, MostReviews),
            Range(StudySettingsField.DayStart, Minutes(settings.DayStart), 0, Minutes(LatestDayStart)),
            Known(StudySettingsField.TimeZone, isZone(settings.TimeZone)),
            Days(settings.EasyDays),
            Steps(StudySettingsField.LearningSteps, settings.LearningSteps),
            Steps(StudySettingsField.RelearningSteps, settings.RelearningSteps),
            Known(StudySettingsField.Language, Languages.Contains(settings.Language)),
            Known(StudySettingsField.Theme, Themes.Contains(settings.Theme)),
        ];
        return [.. found.OfType<StudySettingsProblem>()];
    }

    private static double Minutes(TimeOnly time) => time.ToTimeSpan().TotalMinutes;

    // Written so that NaN is out of range too.
    private static StudySettingsProblem.OutOfRange? Range(StudySettingsField field, double value, double least, double most) =>
        value >= least && value <= most ? null : new StudySettingsProblem.OutOfRange(field, least, most);

    private static StudySettingsProblem.Unknown? Known(StudySettingsField field, bool known) =>
        known ? null : new StudySettingsProblem.Unknown(field);

    private static StudySettingsProblem? Days(IReadOnlyList<DayOfWeek> days)
    {
        if (!days.All(Enum.IsDefined))
            return new StudySettingsProblem.Unknown(StudySettingsField.EasyDays);
        return days.Distinct().Count() > MostEasyDays ? new StudySettingsProblem.TooMany(StudySettingsField.EasyDays, MostEasyDays) : null;
    }

    private static StudySettingsProblem? Steps(StudySettingsField field, IReadOnlyList<int> steps)
    {
        if (steps.Count > MostSteps)
            return new StudySettingsProblem.TooMany(field, MostSteps);
        if (steps.Any(step => step is < ShortestStep or > LongestStep))
            return new StudySettingsProblem.OutOfRange(field, ShortestStep, LongestStep);
        return steps.Zip(steps.Skip(1)).Any(pair => pair.Second <= pair.First) ? new StudySettingsProblem.NotAscending(field) : null;
    }
}
