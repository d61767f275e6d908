using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class PastStudyTests
{
    private static readonly DateOnly Today = new(2026, 1, 5);

    [Theory, SqliteData, PostgresData]
    public async Task Who_has_not_studied_has_nothing_behind_them(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var past = await new ReadPastStudy(database.Factory).HandleAsync(404, Today);

        Assert.Empty(past.Cards);
        Assert.Null(past.SecondsPerReview);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Cards_begun_come_with_the_days_since_but_not_those_set_aside_or_of_others(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?", "둘?", "셋?")), "a");
        await using var context = database.Context();
        var (me, other) = (Person(), Person());
        context.AddRange(me, other);
        await context.SaveChangesAsync();
        var cards = context.Cards.Select(card => card.Id).Order().ToList();
        context.AddRange(
            Begun(me, cards[0], Today.AddDays(-7)),
            Begun(me, cards[1], Today.AddDays(1)),
            Begun(me, cards[2], Today),
            Begun(other, cards[0], Today),
            new CardMarkRow { LearnerId = me.Id, CardId = cards[2], Suspended = true, ChangedAt = database.Time.Now },
            new CardMarkRow { LearnerId = other.Id, CardId = cards[0], Suspended = true, ChangedAt = database.Time.Now });
        await context.SaveChangesAsync();

        var past = await new ReadPastStudy(database.Factory).HandleAsync(me.Id, Today);

        Assert.Equal([cards[0], cards[1]], past.Cards.Keys.Order());
        Assert.Equal(new StudiedCard(new CardMemory(MemoryState.Review, 0, 12.5, 5), 7), past.Cards[cards[0]]);
        // A zone or a day's start that was changed can put the last review into tomorrow.
        Assert.Equal(0, past.Cards[cards[1]].ElapsedDays);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_review_takes_as_long_as_the_median_of_the_last_ones(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?")), "a");
        await using var context = database.Context();
        var me = Person();
        var parameters = new SchedulerParametersRow
        {
            Hash = "h",
            Algorithm = "FSRS-6",
            Weights = "",
            DesiredRetention = 0.9,
            MaximumInterval = 1,
            LearningSteps = "",
            RelearningSteps = "",
        };
        context.AddRange(me, parameters);
        await context.SaveChangesAsync();
        var card = context.Cards.Select(row => row.Id).Single();
        int[] taken = [4_000, 6_000, 60_000, 0, 5_000];
        context.AddRange(taken.Select(milliseconds => Review(ReviewLogKind.Review, milliseconds)));
        context.Add(Review(ReviewLogKind.Cram, 1));
        await context.SaveChangesAsync();

        Assert.Equal(5.5, (await new ReadPastStudy(database.Factory).HandleAsync(me.Id, Today)).SecondsPerReview);

        ReviewLogRow Review(ReviewLogKind kindOfReview, int milliseconds) => new()
        {
            LearnerId = me.Id,
            CardId = card,
            AnswerId = Guid.CreateVersion7().ToString("N"),
            Kind = kindOfReview,
            Origin = ReviewOrigin.Review,
            Rating = Rating.Good,
            At = database.Time.Now,
            StudyDay = Today.DayNumber,
            DurationMilliseconds = milliseconds,
            ParametersId = parameters.Id,
            IntervalDays = 1,
            IntervalSeconds = 0,
        };
    }

    private static Learner Person() => new() { UserName = Guid.CreateVersion7().ToString("N"), CreatedAt = DateTimeOffset.UnixEpoch };

    private static ProgressRow Begun(Learner learner, long card, DateOnly last) => new()
    {
        LearnerId = learner.Id,
        CardId = card,
        Version = 1,
        State = MemoryState.Review,
        Step = 0,
        Stability = 12.5,
        Difficulty = 5,
        DueDay = last.DayNumber + 12,
        LastReviewedAt = DateTimeOffset.UnixEpoch,
        LastStudyDay = last.DayNumber,
        FirstStudyDay = last.DayNumber,
        Reviews = 1,
        Lapses = 0,
    };
}
