using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class StudySettingsTests
{
    private static readonly StudySettings Changed = new()
    {
        DesiredRetention = 0.93,
        LearningSteps = [30, 90, 86_400],
        RelearningSteps = [],
        NewCardsPerDay = 0,
        ReviewsPerDay = 2000,
        TimeZone = "America/Argentina/Buenos_Aires",
        DayStart = new TimeOnly(0, 30),
        EasyDays = [DayOfWeek.Sunday, DayOfWeek.Wednesday, DayOfWeek.Saturday],
        FourButtons = true,
        Language = "en",
        Theme = "dark",
    };

    [Theory, SqliteData, PostgresData]
    public async Task Who_has_set_nothing_has_the_defaults(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();

        Assert.Same(StudySettings.Default, await Read(database).HandleAsync(await LearnerAsync(database)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Everything_that_is_set_is_kept(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var learner = await LearnerAsync(database);

        var saved = Assert.IsType<SettingsOutcome.Saved>(await Save(database).HandleAsync(learner, Changed));

        Assert.Equivalent(Changed with { Version = 1 }, saved.Settings, strict: true);
        Assert.Equivalent(saved.Settings, await Read(database).HandleAsync(learner), strict: true);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Each_learner_has_settings_of_their_own(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var (one, other) = (await LearnerAsync(database), await LearnerAsync(database));

        await Save(database).HandleAsync(one, Changed);

        Assert.Equal(0, (await Read(database).HandleAsync(other)).Version);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Settings_that_cannot_be_kept_change_nothing(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var learner = await LearnerAsync(database);

        var outcome = await Save(database).HandleAsync(learner, Changed with { DesiredRetention = 0.5, TimeZone = "../../etc/passwd" });

        Assert.Equal(
            [StudySettingsField.DesiredRetention, StudySettingsField.TimeZone],
            Assert.IsType<SettingsOutcome.Invalid>(outcome).Problems.Select(problem => problem.Field));
        Assert.Same(StudySettings.Default, await Read(database).HandleAsync(learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_saves_second_is_told_what_holds_now(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var learner = await LearnerAsync(database);
        await Save(database).HandleAsync(learner, Changed);
        var second = await Save(database).HandleAsync(learner, Changed with { Version = 1, NewCardsPerDay = 5 });

        var late = await Save(database).HandleAsync(learner, Changed with { Version = 1, NewCardsPerDay = 7 });
        var later = await Save(database).HandleAsync(learner, Changed);

        Assert.Equal(2, Assert.IsType<SettingsOutcome.Saved>(second).Settings.Version);
        Assert.Equal(5, Assert.IsType<SettingsOutcome.Stale>(late).Current.NewCardsPerDay);
        Assert.Equal(2, Assert.IsType<SettingsOutcome.Stale>(later).Current.Version);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_many_who_save_at_once_one_wins_each_round(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var learner = await LearnerAsync(database);

        for (var version = 0; version < 2; version++)
        {
            var wanted = Changed with { Version = version };
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Save(database).HandleAsync(learner, wanted))));

            Assert.Single(outcomes.OfType<SettingsOutcome.Saved>());
            Assert.All(outcomes.OfType<SettingsOutcome.Stale>(), stale => Assert.Equal(version + 1, stale.Current.Version));
            Assert.Equal(5, outcomes.OfType<SettingsOutcome.Stale>().Count());
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_gets_no_settings(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();

        Assert.IsType<SettingsOutcome.UnknownLearner>(await Save(database).HandleAsync(404, Changed));
        Assert.IsType<SettingsOutcome.UnknownLearner>(await Save(database).HandleAsync(404, Changed with { Version = 3 }));
    }

    [Theory]
    [InlineData("Asia/Seoul", true)]
    [InlineData("UTC", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Etc/GMT+9", true)]
    [InlineData("Korea Standard Time", false)]
    [InlineData("asia/seoul", false)]
    [InlineData("../../etc/passwd", false)]
    [InlineData("Asia/Seoul\n", false)]
    [InlineData("Asia/", false)]
    [InlineData("Nowhere/City", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_time_zone_is_named_as_IANA_names_it(string? name, bool known) => Assert.Equal(known, TimeZoneName.IsKnown(name));

    private static ReadStudySettings Read(TestDatabase database) => new(database.Factory);

    private static SaveStudySettings Save(TestDatabase database) => new(database.Factory);

    private static async Task<long> LearnerAsync(TestDatabase database)
    {
        await using var context = database.Context();
        var learner = new Learner { UserName = Guid.CreateVersion7().ToString("N"), CreatedAt = database.Time.Now };
        context.Add(learner);
        await context.SaveChangesAsync();
        return learner.Id;
    }
}
