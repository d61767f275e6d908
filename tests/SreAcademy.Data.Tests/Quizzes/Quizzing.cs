using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Quizzes;

/// <summary>The quiz commands over a database with one learner and a few cards.</summary>
internal sealed class Quizzing : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Quizzing(Studying study) => (Study, services) = (study, Services(study, Warnings));

    /// <summary>What was said to the operator.</summary>
    public ListedWarnings Warnings { get; } = new();

    public Studying Study { get; }

    public long Learner => Study.Learner;

    public IReadOnlyList<long> Cards => Study.Cards;

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public static async Task<Quizzing> BeginAsync(DatabaseKind kind, int cards = 3) => new(await Studying.BeginAsync(kind, cards));

    /// <returns>The key.</returns>
    public async Task<string> StartAsync(params IReadOnlyList<Question> questions) => await StartAsync(Plan(), questions);

    public async Task<string> StartAsync(QuizPlan plan, IReadOnlyList<Question> questions, long? learner = null) =>
        Assert.IsType<StartOutcome.Started>(await Get<StartQuiz>().HandleAsync(learner ?? Learner, Guid.NewGuid(), plan, questions)).Key;

    public async Task<QuizSheet> SheetAsync(string key) => (await Get<ReadQuiz>().HandleAsync(Learner, key))!;

    public QuizAnswer Answer(string key, int place, Response response) => new()
    {
        LearnerId = Learner,
        Key = key,
        Place = place,
        Response = response,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(9),
    };

    public Task<AnswerOutcome> SendAsync(QuizAnswer answer) => Get<AnswerQuestion>().HandleAsync(answer);

    public async Task<AnswerOutcome.Recorded> AnsweredAsync(string key, int place, Response response) =>
        Assert.IsType<AnswerOutcome.Recorded>(await SendAsync(Answer(key, place, response)));

    public async Task<QuizSheet> FinishedAsync(string key) => Assert.IsType<FinishOutcome.Done>(await Get<FinishQuiz>().HandleAsync(Learner, key)).Sheet;

    /// <summary>The same database, written by another process.</summary>
    public ElsewhereQuizzing AnotherInstance() => new(Services(Study, new ListedWarnings()));

    public async Task RetireAsync(long card)
    {
        await using var context = Study.Database.Context();
        await context.Cards.Where(row => row.Id == card).ExecuteUpdateAsync(set => set.SetProperty(row => row.RetiredAt, Study.Time.Now));
    }

    public async Task BreakAsync(string key, string? plan = null, string? body = null)
    {
        await using var context = Study.Database.Context();
        var quizzes = context.Quizzes.Where(row => row.Key == key);
        if (plan is not null)
            await quizzes.ExecuteUpdateAsync(set => set.SetProperty(row => row.Plan, plan));
        if (body is not null)
            await context.QuizQuestions.Where(row => quizzes.Any(quiz => quiz.Id == row.QuizId)).ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<string>(row, "Body"), body));
    }

    /// <summary>From now on the database refuses to keep answers of quizzes, and does everything else.</summary>
    public async Task RefuseAnswersAsync(DatabaseKind kind)
    {
        await using var context = Study.Database.Context();
        await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
            ? "CREATE TRIGGER refuse BEFORE UPDATE ON quiz_questions WHEN NEW.is_right IS NOT NULL BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : "ALTER TABLE quiz_questions ADD CONSTRAINT refuse CHECK (is_right IS NULL) NOT VALID");
    }

    public static QuizPlan Plan(QuizMode mode = QuizMode.Learning, TimeSpan? limit = null) => new() { Seed = 7, Mode = mode, Limit = limit, Topics = ["topic"] };

    /// <summary>Option 0 is right.</summary>
    public static ChoiceQuestion Choice(long card, params IReadOnlyList<long?> others) => new()
    {
        CardId = card,
        TopicSlug = "topic",
        TopicTitle = "주제",
        Level = Level.Junior,
        Prompt = Text($"카드 {card} 질문?"),
        Explanation = Text("왜냐하면"),
        Hint = Text("힌트"),
        Options = [new QuizOption(Text("맞음"), true), .. (others.Count == 0 ? [null, null, null] : others).Select((other, at) => new QuizOption(Text($"틀림 {at}"), false, Text("틀린 까닭"), other))],
    };

    public static SeveralQuestion Several(long card, params long[] others) => new()
    {
        CardId = card,
        Prompt = Text("모두 고르세요"),
        Explanation = Text("설명"),
        Options = [new QuizOption(Text("맞음"), true), .. others.Select((other, at) => new QuizOption(Text($"틀림 {at}"), false, CardId: other))],
    };

    public static ClozeQuestion Cloze(long card) => new()
    {
        CardId = card,
        Prompt = Text("빈칸"),
        Explanation = Text("설명"),
        Before = "오류 ",
        After = " 정책",
        Hint = Text("힌트"),
        Key = new TypedKey(TypedKeyKind.Term, "예산", ["Budget"]),
    };

    public static RecallQuestion Recall(long card) => new() { CardId = card, Prompt = Text("떠올려 보세요"), Explanation = Text("설명"), Points = [Text("요점")] };

    public static Response Right => new Response.Chosen([0]);

    public static Response Wrong => new Response.Chosen([1]);

    public static RichText Text(string text) => new($"<p>{text} &amp; \"따옴표\"</p>", text);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Study.DisposeAsync();
    }

    private static ServiceProvider Services(Studying study, ListedWarnings warnings) => new ServiceCollection()
        .AddLogging(log => log.AddProvider(warnings)).AddSingleton(study.Database.Database).AddSingleton(study.Database.Factory).AddSingleton<TimeProvider>(study.Time)
        .AddStudy().AddQuizzes().AddInterviews().AddProgress().BuildServiceProvider();
}

internal sealed class ElsewhereQuizzing(ServiceProvider services) : IAsyncDisposable
{
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
