using Microsoft.Extensions.Logging.Abstractions;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

/// <summary>The study commands over a database with one learner and a few cards.</summary>
internal sealed class Studying : IAsyncDisposable
{
    private readonly KnownSchedulers schedulers = new();

    private Studying(TestDatabase database)
    {
        Database = database;
        Writer = WriterOf(database.Database);
    }

    public TestDatabase Database { get; }

    public GroupWriter Writer { get; }

    public long Learner { get; private set; }

    public IReadOnlyList<long> Cards { get; private set; } = [];

    public FixedTime Time => Database.Time;

    public PracticeChanges Changes { get; } = new(NullLogger<PracticeChanges>.Instance);

    public GradeCard Grade => new(Writer, schedulers, Changes, Time);

    public UndoReview Undo => new(Writer, schedulers, Changes, Time);

    public MergeLearners Merge => new(Writer, schedulers, Time);

    public RebuildProgress Rebuild => new(Database.Database, Writer, new KnownSchedulers());

    public BuryCard Bury => new(Writer, Time);

    public SuspendCard Suspend => new(Writer, Time);

    public ResumeCard Resume => new(Writer, Time);

    public WriteCardNote Note => new(Writer, Time);

    public ReportCard Report => new(Writer, Time);

    public LoadStudyDesk Desk => new(Database.Database, Time);

    public ReadProgress Progress => new(Database.Database);

    public static GroupWriter WriterOf(AcademyDatabase database) => new(database, new WriteDiagnostics(NullLogger<WriteDiagnostics>.Instance));

    public static async Task<Studying> BeginAsync(DatabaseKind kind, int cards = 3)
    {
        var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("sre/01.md", "topic", Enumerable.Range(1, cards).Select(number => $"질문 {number}?"))), "1");
        var studying = new Studying(database);
        await using var context = database.Context();
        studying.Cards = [.. context.Cards.Select(card => card.Id).Order()];
        studying.Learner = await studying.AddLearnerAsync();
        return studying;
    }

    public async Task<long> AddLearnerAsync(bool isAccount = false)
    {
        await using var context = Database.Context();
        var learner = context.Learners.Add(new Learner { UserName = Guid.NewGuid().ToString("N"), CreatedAt = Time.Now, AccountSince = isAccount ? Time.Now : null }).Entity;
        await context.SaveChangesAsync();
        return learner.Id;
    }

    /// <summary>An answer to a card as it stands.</summary>
    public async Task<Grade> AnswerAsync(long card, Rating rating = Rating.Good, ReviewLogKind kind = ReviewLogKind.Review, long? learner = null) => new()
    {
        LearnerId = learner ?? Learner,
        CardId = card,
        Rating = rating,
        ExpectedVersion = (await Progress.HandleAsync(learner ?? Learner, card)).Version,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(7),
        Kind = kind,
    };

    public async Task<GradeOutcome.Recorded> GradedAsync(
        long card, Rating rating = Rating.Good, ReviewLogKind kind = ReviewLogKind.Review, long? learner = null) =>
        Assert.IsType<GradeOutcome.Recorded>(await Grade.HandleAsync(await AnswerAsync(card, rating, kind, learner)));

    public async Task SaveAsync(long learner, StudySettings settings) =>
        Assert.IsType<SettingsOutcome.Saved>(await new SaveStudySettings(Database.Factory).HandleAsync(learner, settings));

    /// <summary>Some settings that change the schedule, another for each number.</summary>
    public async Task ChangeSettingsAsync(long learner, int number)
    {
        var settings = await new ReadStudySettings(Database.Factory).HandleAsync(learner);
        await SaveAsync(learner, settings with
        {
            DesiredRetention = 0.8 + (number / 1000.0),
            LearningSteps = number % 20 == 0 ? [] : [60, 600],
            TimeZone = number % 30 == 0 ? "America/New_York" : "Asia/Seoul",
            EasyDays = number % 40 == 0 ? [DayOfWeek.Saturday, DayOfWeek.Sunday] : [],
        });
    }

    public List<ReviewLogRow> Log()
    {
        using var context = Database.Context();
        return [.. context.ReviewLog.OrderBy(row => row.Id)];
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await Database.DisposeAsync();
    }
}
