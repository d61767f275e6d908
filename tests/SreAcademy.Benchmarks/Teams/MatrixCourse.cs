using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Teams;

namespace SreAcademy.Benchmarks.Teams;

/// <summary>A team that has studied, in a database where others have too: 16 topics at 4 levels.</summary>
internal sealed class MatrixCourse(StudyDatabase database)
{
    public const int Cards = 300;
    private const int Topics = 16;
    private const int Others = 100;
    private const int RowsAtOnce = 10_000;
    private static readonly string[] Zones = ["Asia/Seoul", "America/New_York", "Europe/Berlin"];

    public long Lead { get; private set; }

    public static CatalogSnapshot Catalog(IReadOnlyList<long> cards)
    {
        var topics = Enumerable.Range(0, Topics).Select(topic => new Topic
        {
            Slug = string.Create(CultureInfo.InvariantCulture, $"topic-{topic}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"주제 {topic}"),
            Blocks = [.. Levels.All.Select(level => new LevelBlock { Level = level, Items = [.. cards.Where((_, at) => at % (Topics * 4) == (topic * 4) + level.Number() - 1).Select(id => new CardItem(Card(id, level)))] })],
        });
        return new CatalogSnapshot(1, [new Subject("sre", [new CourseDocument { Path = "sre/all.md", Topics = [.. topics] }])]);
    }

    /// <param name="lead">Somebody who is there already; null for one more learner.</param>
    /// <returns>Key of a team whose members have all seen all cards. Rows come as they do in life: day by day, everybody beside each other.</returns>
    public async Task<string> StudyAsync(int members, long? lead = null)
    {
        var people = await database.AddLearnersAsync(members + Others);
        Lead = lead ?? people[0];
        people = [Lead, .. people.Where(person => person != Lead).Take(people.Count - 1)];
        await using var context = database.Context();
        await context.Learners.ExecuteUpdateAsync(set => set.SetProperty(learner => learner.AccountSince, DateTimeOffset.UnixEpoch).SetProperty(learner => learner.Name, learner => "멤버 " + learner.Id));
        var team = context.Teams.Add(new TeamRow { Key = Id(), SaveId = Id(), Name = "결제 플랫폼", Version = 1, WebhookPace = default, CreatedAt = DateTimeOffset.UnixEpoch }).Entity;
        await context.SaveChangesAsync();
        context.Memberships.AddRange(people.Take(members).Select(person => new MembershipRow { TeamId = team.Id, LearnerId = person, Role = person == Lead ? TeamRole.Lead : TeamRole.Member, JoinedAt = DateTimeOffset.UnixEpoch }));
        context.AddRange(people.Take(members).Select((person, at) => Settings(person, at)));
        await context.SaveChangesAsync();
        var random = new Random(7);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).DayNumber;
        foreach (var rows in database.Cards.SelectMany(card => people.Select(person => Row(person, card, today, random))).Chunk(RowsAtOnce))
        {
            await using var adding = database.Context();
            adding.ChangeTracker.AutoDetectChangesEnabled = false;
            adding.AddRange(rows);
            await adding.SaveChangesAsync();
        }
        return team.Key;
    }

    private static ProgressRow Row(long person, long card, int today, Random random) => new()
    {
        LearnerId = person,
        CardId = card,
        Version = 3,
        State = MemoryState.Review,
        Step = 0,
        Stability = 1 + (random.NextDouble() * 60),
        Difficulty = 1 + (random.NextDouble() * 9),
        DueDay = today + random.Next(-5, 40),
        LastReviewedAt = DateTimeOffset.UnixEpoch,
        LastStudyDay = today - random.Next(0, 40),
        FirstStudyDay = today - 60,
        Reviews = 3,
        Lapses = 0,
    };

    private static StudySettingsRow Settings(long person, int number) => new()
    {
        LearnerId = person,
        Version = 1,
        DesiredRetention = 0.85 + (number % 10 / 100.0),
        LearningSteps = "60,600",
        RelearningSteps = "600",
        NewCardsPerDay = 10,
        ReviewsPerDay = 200,
        TimeZone = Zones[number % Zones.Length],
        DayStartMinutes = 240,
        EasyDays = 0,
        FourButtons = false,
        Language = "ko",
        Theme = "system",
    };

    private static Card Card(long id, Level level) => new()
    {
        Id = id,
        Kind = CardKind.Knowledge,
        Level = level,
        Question = new RichText("질문", "질문"),
        Answer = new RichText("답", "답"),
    };

    private static string Id() => Guid.NewGuid().ToString("N");
}
