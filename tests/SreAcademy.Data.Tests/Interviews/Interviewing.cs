using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Interviews;

/// <summary>The interview commands over a database with a few cards, a learner and another one.</summary>
internal sealed class Interviewing : IAsyncDisposable
{
    private readonly Studying study;
    private readonly GroupWriter writer;

    private Interviewing(Studying study, GroupWriter writer) => (this.study, this.writer) = (study, writer);

    public Studying Study => study;

    public FixedTime Time => study.Time;

    /// <summary>Alone, and the interviewer of rooms.</summary>
    public long Owner => study.Learner;

    public long Candidate { get; private set; }

    public PracticeChanges Changes { get; } = new(Microsoft.Extensions.Logging.Abstractions.NullLogger<PracticeChanges>.Instance);

    public StartInterview Start => new(Writes);

    public OpenRoom Open => new(Writes);

    public RenewInvite Renew => new(Writes);

    public RevokeInvite Revoke => new(Writes);

    public ReadInvitation Invitation => new(study.Database.Database, Time);

    public JoinRoom Join => new(Writes);

    public BeginInterview Begin => new(Writes);

    public FreeSeat Free => new(Writes);

    public WriteAnswer Write => new(Writes);

    public WriteInterviewerNotes Notes => new(Writes);

    public AskFollowUp FollowUp => new(Writes);

    public RevealAnswer Reveal => new(Writes);

    public TickPoint Tick => new(Writes);

    public PauseClock Pause => new(Writes);

    public ResumeClock Resume => new(Writes);

    public NextQuestion Next => new(Writes, End);

    public FinishInterview Finish => new(Writes, End);

    public ReadInterview Read => new(study.Database.Database, Time);

    public ReadInterviewVersion Version => new(study.Database.Database);

    public ReadInterviewHistory History => new(study.Database.Database, Time);

    public ReadInterviewReport Report => new(study.Database.Database, Time);

    private InterviewWrites Writes => new(writer, Changes, Time);

    private QuestionEnd End => new(new KnownSchedulers(), Changes, Time);

    public static async Task<Interviewing> BeginAsync(DatabaseKind kind, int cards = 3)
    {
        var study = await Studying.BeginAsync(kind, cards);
        return new Interviewing(study, study.Writer) { Candidate = await study.AddLearnerAsync() };
    }

    /// <summary>The same database as a process finds it that has just started; ends with this one.</summary>
    public Interviewing Restarted() => new(study, Studying.WriterOf(study.Database.Database)) { Candidate = Candidate };

    public static InterviewPlan Plan(int seed = 1) => new() { Role = Level.Junior, Seed = seed };

    /// <summary>A question about each of the cards, with two points and two follow-ups.</summary>
    public IReadOnlyList<AskedQuestion> Questions(int count = 3) => [.. study.Cards.Take(count).Select((card, index) => new AskedQuestion
    {
        CardId = card,
        TopicSlug = index == 0 ? null : "slo",
        TopicTitle = index == 0 ? null : "SLO",
        Level = index == 0 ? null : Level.Junior,
        Question = Text($"질문 {index}은 무엇인가요?"),
        Body = Text($"상황 {index}"),
        Answer = Text($"모범답안{index}"),
        Points = [Text("에러 버짓은 허용한 실패의 양이에요"), Text("배포를 멈추고 안정화에 집중해요")],
        FollowUps = [new FollowUp(Text($"꼬리질문{index}가"), Text($"꼬리답{index}가")), new FollowUp(Text($"꼬리질문{index}나"), Text($"꼬리답{index}나"))],
        Sources = [Text($"출처{index}")],
    })];

    public const string FullAnswer = "에러 버짓은 허용한 실패의 양이에요. 그리고 배포를 멈추고 안정화에 집중해요.";

    public async Task<string> StartedAsync(int questions = 3, long? learner = null) =>
        Assert.IsType<StartInterviewOutcome.Started>(await Start.HandleAsync(learner ?? Owner, Guid.NewGuid(), Plan(), Questions(questions))).Key;

    public async Task<OpenRoomOutcome.Opened> OpenedAsync(TimeSpan? lifetime = null) =>
        Assert.IsType<OpenRoomOutcome.Opened>(await Open.HandleAsync(Owner, Guid.NewGuid(), Plan(), Questions(), lifetime));

    /// <summary>A room with both seats taken, at its first question.</summary>
    public async Task<string> RoomAsync()
    {
        var room = await OpenedAsync();
        Assert.IsType<JoinOutcome.Joined>(await Join.HandleAsync(Candidate, room.Token));
        Done(await Begin.HandleAsync(Owner, room.Key));
        return room.Key;
    }

    public async Task<InterviewSheet> SheetAsync(string key, long? learner = null) => (await Read.HandleAsync(learner ?? Owner, key))!;

    public static void Done(InterviewOutcome outcome) => Assert.IsType<InterviewOutcome.Done>(outcome);

    public static void MovedOn(InterviewOutcome outcome) => Assert.IsType<InterviewOutcome.MovedOn>(outcome);

    /// <summary>The log of one learner: card, rating, origin and place.</summary>
    public List<string> LogOf(long learner) =>
        [.. study.Log().Where(row => row.LearnerId == learner).Select(row => $"{row.CardId} {row.Rating} {row.Origin} {row.OriginPlace}")];

    public async ValueTask DisposeAsync()
    {
        if (writer != study.Writer)
        {
            await writer.DisposeAsync();
            return;
        }
        await study.DisposeAsync();
    }

    private static RichText Text(string text) => new(text, text);
}
