using SreAcademy.Core.Review;
using static SreAcademy.Core.Review.StudySettingsProblem;

namespace SreAcademy.Core.Tests.Review;

public class StudySettingsCheckTests
{
    [Fact]
    public void The_defaults_can_be_kept() => Assert.Empty(Problems(StudySettings.Default));

    [Theory]
    [InlineData(0.80, true)]
    [InlineData(0.97, true)]
    [InlineData(0.7999, false)]
    [InlineData(0.9701, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Desired_retention_is_80_to_97_percent(double retention, bool good) =>
        Expect(StudySettings.Default with { DesiredRetention = retention }, good ? null : new OutOfRange(StudySettingsField.DesiredRetention, 0.80, 0.97));

    [Theory]
    [InlineData(0, true)]
    [InlineData(200, true)]
    [InlineData(-1, false)]
    [InlineData(201, false)]
    public void New_cards_a_day_are_0_to_200(int cards, bool good) =>
        Expect(StudySettings.Default with { NewCardsPerDay = cards }, good ? null : new OutOfRange(StudySettingsField.NewCardsPerDay, 0, 200));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2000, true)]
    [InlineData(0, false)]
    [InlineData(int.MinValue, false)]
    [InlineData(2001, false)]
    public void Reviews_a_day_are_1_to_2000(int cards, bool good) =>
        Expect(StudySettings.Default with { ReviewsPerDay = cards }, good ? null : new OutOfRange(StudySettingsField.ReviewsPerDay, 1, 2000));

    [Theory]
    [InlineData("00:00", true)]
    [InlineData("12:00", true)]
    [InlineData("12:01", false)]
    [InlineData("23:59", false)]
    public void A_study_day_starts_between_midnight_and_noon(string start, bool good) =>
        Expect(
            StudySettings.Default with { DayStart = TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture) },
            good ? null : new OutOfRange(StudySettingsField.DayStart, 0, 720));

    [Fact]
    public void A_time_zone_that_is_not_known_is_refused() =>
        Expect(StudySettings.Default with { TimeZone = "Mars/Olympus" }, new Unknown(StudySettingsField.TimeZone));

    [Fact]
    public void At_most_six_days_can_be_easy()
    {
        Expect(StudySettings.Default with { EasyDays = Week.Take(6).ToArray() }, null);
        Expect(StudySettings.Default with { EasyDays = [.. Week.Take(6), DayOfWeek.Sunday] }, null);
        Expect(StudySettings.Default with { EasyDays = Week }, new TooMany(StudySettingsField.EasyDays, 6));
        Expect(StudySettings.Default with { EasyDays = [(DayOfWeek)7] }, new Unknown(StudySettingsField.EasyDays));
    }

    public static TheoryData<int[], StudySettingsProblem?> StepLists() => new()
    {
        { [], null },
        { [1], null },
        { [1, 2, 3, 4, 86_400], null },
        { [0], new OutOfRange(StudySettingsField.LearningSteps, 1, 86_400) },
        { [86_401], new OutOfRange(StudySettingsField.LearningSteps, 1, 86_400) },
        { [600, 60], new NotAscending(StudySettingsField.LearningSteps) },
        { [60, 60], new NotAscending(StudySettingsField.LearningSteps) },
        { [1, 2, 3, 4, 5, 6], new TooMany(StudySettingsField.LearningSteps, 5) },
    };

    [Theory]
    [MemberData(nameof(StepLists))]
    public void Steps_ascend_from_a_second_to_a_day_and_are_at_most_five(int[] steps, StudySettingsProblem? problem) =>
        Expect(StudySettings.Default with { LearningSteps = steps }, problem);

    [Fact]
    public void Relearning_steps_have_the_same_rules() =>
        Expect(StudySettings.Default with { RelearningSteps = [600, 60] }, new NotAscending(StudySettingsField.RelearningSteps));

    [Theory]
    [InlineData("de", "system", StudySettingsField.Language)]
    [InlineData("KO", "system", StudySettingsField.Language)]
    [InlineData("ko", "sepia", StudySettingsField.Theme)]
    public void Language_and_theme_are_those_that_exist(string language, string theme, StudySettingsField field) =>
        Expect(StudySettings.Default with { Language = language, Theme = theme }, new Unknown(field));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            [StudySettingsField.DesiredRetention, StudySettingsField.ReviewsPerDay, StudySettingsField.Theme],
            Problems(StudySettings.Default with { DesiredRetention = 2, ReviewsPerDay = 0, Theme = "" }).Select(problem => problem.Field));

    private static DayOfWeek[] Week => Enum.GetValues<DayOfWeek>();

    private static IReadOnlyList<StudySettingsProblem> Problems(StudySettings settings) => settings.Problems(zone => zone == "Asia/Seoul");

    private static void Expect(StudySettings settings, StudySettingsProblem? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Problems(settings));
}
