using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Postgres;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Sqlite;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Benchmarks.Study;

/// <summary>A database of its own with cards and learners, and the services of studying over it; gone afterwards.</summary>
internal sealed class StudyDatabase : IAsyncDisposable
{
    private const string Variable = "ACADEMY_TEST_POSTGRES";

    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine("artifacts", $"bench-{Guid.NewGuid():N}"));
    private readonly string name = $"academy_bench_{Guid.NewGuid():N}";
    private readonly string kind;
    private ServiceProvider? services;

    private StudyDatabase(string kind) => this.kind = kind;

    public IReadOnlyList<long> Cards { get; private set; } = [];

    /// <summary>For a whole site over it.</summary>
    public string Connection => kind == "postgres" ? $"{Server};Database={name}" : $"Data Source={File}";

    public string Folder => folder.FullName;

    private string File => Path.Combine(folder.FullName, "academy.db");

    public T Get<T>() where T : notnull => services!.GetRequiredService<T>();

    public AcademyDbContext Context() => Get<IDbContextFactory<AcademyDbContext>>().CreateDbContext();

    public static async Task<StudyDatabase> CreateAsync(string kind, int cards)
    {
        var made = new StudyDatabase(kind);
        await made.OpenAsync();
        await using var context = made.Context();
        context.Cards.AddRange(Enumerable.Range(1, cards).Select(Card));
        await context.SaveChangesAsync();
        await made.FindCardsAsync();
        return made;
    }

    /// <summary>Those that an import has brought meanwhile.</summary>
    public async Task FindCardsAsync()
    {
        await using var context = Context();
        Cards = await context.Cards.Select(card => card.Id).Order().ToListAsync();
    }

    public async Task<IReadOnlyList<long>> AddLearnersAsync(int count)
    {
        await using var context = Context();
        var learners = Enumerable.Range(0, count).Select(_ => new Learner { UserName = Guid.NewGuid().ToString("N"), CreatedAt = DateTimeOffset.UnixEpoch }).ToList();
        context.AddRange(learners);
        await context.SaveChangesAsync();
        return [.. learners.Select(learner => learner.Id)];
    }

    /// <summary>What the server does by itself a while after many rows came in; SQLite has nothing of the kind.</summary>
    public async Task SettleAsync()
    {
        if (kind == "postgres")
            await RunAsync("VACUUM ANALYZE", Connection);
    }

    public async ValueTask DisposeAsync()
    {
        await services!.DisposeAsync();
        if (kind == "postgres")
            await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task OpenAsync()
    {
        var made = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        if (kind == "postgres")
        {
            await RunAsync($"CREATE DATABASE {name}");
            made.AddPostgres(Connection);
        }
        else
        {
            made.AddSqlite(File);
        }
        services = made.AddStudy().AddQuizzes().AddInterviews().AddDrills().AddProgress().AddTeams().AddTracks().BuildServiceProvider();
        await Get<AcademyDatabase>().MigrateAsync(Get<Lazy<IDbContextFactory<AcademyDbContext>>>());
    }

    private static string Server => Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"set {Variable} to a server's connection string");

    private static async Task RunAsync(string statement, string? on = null)
    {
        await using var connection = await new PostgresDatabase(on ?? Server).OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static CardRow Card(int number) => new()
    {
        Key = $"card-{number}",
        Subject = "sre",
        TopicSlug = $"topic-{number % 16}",
        Kind = SreAcademy.Core.Content.CardKind.Knowledge,
        Level = SreAcademy.Core.Content.Level.Junior,
        Place = number,
        NormalisedQuestion = $"질문 {number}",
        QuestionHtml = $"<p>질문 {number}?</p>",
        QuestionText = $"질문 {number}?",
        AnswerHtml = $"<p>{new string('답', 300)}</p>",
        AnswerText = new string('답', 300),
        ContentHash = "",
    };
}
