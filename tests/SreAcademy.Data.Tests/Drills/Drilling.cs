using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Drills;

/// <summary>The drill commands over a database with one learner and a few cards.</summary>
internal sealed class Drilling : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Drilling(Studying study) => (Study, services) = (study, Services(study));

    public Studying Study { get; }

    public long Learner => Study.Learner;

    public IReadOnlyList<long> Cards => Study.Cards;

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public static async Task<Drilling> BeginAsync(DatabaseKind kind, int cards = 3) => new(await Studying.BeginAsync(kind, cards));

    /// <summary>A step for each card, with two wrong moves.</summary>
    public DrillPlan Plan(string slug = "topic-1") => new()
    {
        Slug = slug,
        Title = "결제가 \"멈춤\"",
        TopicSlug = "topic",
        Alert = Text("알림"),
        Situation = Text("상황"),
        Severity = IncidentSeverity.Sev2,
        Signal = new DrillSignal("결제 오류율", "%", 0.1, 18),
        Impact = new DrillImpact(0.18, 0.999),
        Steps = [.. Cards.Select((card, step) => new DrillStep
        {
            Number = step + 1,
            Body = Text($"맞는 조치 {(char)('가' + (step * 28))}"),
            WrongMoves = [new WrongMove(Text($"틀린 조치 {step}"), Text("결과"), WrongMoveSource.Authored), new WrongMove(Text($"이른 조치 {step}"), RichText.Empty, WrongMoveSource.LaterStep)],
            Cards = [card],
        })],
        MitigatedBy = 0,
        SeverityCards = [],
        RoleCards = [],
        ThinkingCounts = true,
        Seed = 3,
    };

    /// <returns>The key.</returns>
    public async Task<string> StartAsync(DrillPlan? plan = null, long? learner = null) =>
        Assert.IsType<DrillStart.Started>(await Get<StartDrill>().HandleAsync(learner ?? Learner, Guid.NewGuid(), plan ?? Plan())).Key;

    public async Task<DrillRun> RunAsync(string key) => (await Get<ReadDrill>().HandleAsync(Learner, key))!;

    public Task<MoveOutcome> SendAsync(string key, int place, DrillMove move, Guid? id = null) => Get<MakeMove>().HandleAsync(Learner, key, id ?? Guid.NewGuid(), place, move);

    public async Task<DrillRun> MadeAsync(string key, params IEnumerable<DrillMove> moves)
    {
        var run = await RunAsync(key);
        foreach (var move in moves)
            run = Assert.IsType<MoveOutcome.Made>(await SendAsync(key, run.Place, move)).Run;
        return run;
    }

    public Task<DrillRun> RespondingAsync(string key, IncidentSeverity severity = IncidentSeverity.Sev2) =>
        MadeAsync(key, new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(severity), Roles);

    /// <summary>Right moves to the end; before the first of some steps a wrong one.</summary>
    public async Task<DrillRun> ResolvedAsync(string key, params int[] wrongAt)
    {
        var run = await RunAsync(key) is { State.Phase: DrillPhase.Responding } begun ? begun : await RespondingAsync(key);
        var missed = new HashSet<int>(wrongAt);
        while (run.State.Phase == DrillPhase.Responding)
            run = await MadeAsync(key, missed.Remove(run.State.Step!.Value) ? Wrong(run) : Right(run));
        return run;
    }

    public static DrillMove Right(DrillRun run) => new DrillMove.Choose(run.State.Options.ToList().FindIndex(option => option.IsRight));

    public static DrillMove Wrong(DrillRun run) => new DrillMove.Choose(run.State.Options.ToList().FindIndex(option => !option.IsRight && option.IsOpen));

    public static DrillMove Roles { get; } = new DrillMove.NameRoles(new Dictionary<IncidentRole, DrillPerson>
    {
        [IncidentRole.Commander] = DrillPerson.You,
        [IncidentRole.Operations] = DrillPerson.ServiceDeveloper,
        [IncidentRole.Communications] = DrillPerson.SupportLead,
    });

    /// <summary>The same database, written by another process.</summary>
    public ElsewhereDrilling AnotherInstance() => new(Services(Study));

    public async Task RetireAsync(long card)
    {
        await using var context = Study.Database.Context();
        await context.Cards.Where(row => row.Id == card).ExecuteUpdateAsync(set => set.SetProperty(row => row.RetiredAt, Study.Time.Now));
    }

    public async Task BreakAsync(string key, string? plan = null, string? move = null)
    {
        await using var context = Study.Database.Context();
        var drills = context.Drills.Where(row => row.Key == key);
        if (plan is not null)
            await drills.ExecuteUpdateAsync(set => set.SetProperty(row => row.Plan, plan));
        if (move is not null)
            await context.DrillMoves.Where(row => drills.Any(drill => drill.Id == row.DrillId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Body, move));
    }

    /// <summary>From now on the database refuses to keep reviews, and does everything else.</summary>
    public async Task RefuseReviewsAsync(DatabaseKind kind)
    {
        await using var context = Study.Database.Context();
        await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
            ? "CREATE TRIGGER refuse BEFORE INSERT ON review_log BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : "ALTER TABLE review_log ADD CONSTRAINT refuse CHECK (id < 0) NOT VALID");
    }

    public static RichText Text(string text) => new($"<p>{text} &amp; \"따옴표\"</p>", text);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Study.DisposeAsync();
    }

    private static ServiceProvider Services(Studying study) => new ServiceCollection()
        .AddLogging().AddSingleton(study.Database.Database).AddSingleton(study.Database.Factory).AddSingleton<TimeProvider>(study.Time)
        .AddStudy().AddDrills().BuildServiceProvider();
}

internal sealed class ElsewhereDrilling(ServiceProvider services) : IAsyncDisposable
{
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
