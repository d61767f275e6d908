using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Session;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>An interview that stands where a test puts it, and writes down what it is asked for.</summary>
internal sealed class FakeInterview
{
    private Func<Task>? listener;

    public static RichText Text(string text) => new(text, text);

    public static ModelAnswer Model { get; } = new()
    {
        CardId = 7,
        Answer = Text("모범 답안이에요."),
        Points = [Text("첫째 핵심"), Text("둘째 핵심")],
        FollowUps = [new FollowUp(Text("그다음은요?"), Text("꼬리의 답"))],
        Sources = [],
    };

    public static InterviewItem Item { get; } = new()
    {
        Place = 0,
        TopicSlug = "cache",
        TopicTitle = "캐시",
        Level = Level.Junior,
        Question = Text("캐시는 왜 쓰나요?"),
        Answer = "",
        FollowUps = [],
        HasMoreFollowUps = true,
        UsedBefore = TimeSpan.FromSeconds(10),
    };

    public InterviewSheet Sheet { get; set; } = new()
    {
        Key = "k",
        Seat = InterviewSeat.Candidate,
        Paired = false,
        Plan = new InterviewPlan { Role = Level.Junior, Seed = 1 },
        Phase = InterviewPhase.Asking,
        Position = 0,
        Questions = 2,
        Version = 1,
        CreatedAt = DateTimeOffset.UnixEpoch,
        ReadAt = DateTimeOffset.UnixEpoch,
        HasCandidate = true,
        Items = [Item],
    };

    public List<string> Calls { get; } = [];

    public InterviewActions Actions => new()
    {
        Read = _ => Task.FromResult<InterviewSheet?>(Sheet),
        ReadVersion = _ => Task.FromResult<int?>(Sheet.Version),
        Begin = _ => Done("begin"),
        FreeSeat = _ => Done("free seat"),
        AskFollowUp = (place, asked, index, _) => Done($"ask {place} {asked} {index}"),
        Reveal = (place, _) => Done($"reveal {place}"),
        Tick = (place, point, made, _) => Done($"tick {place} {point} {made}"),
        Next = (place, _) => Done($"next {place}"),
        Pause = (place, _) => Done($"pause {place}"),
        Resume = (place, _) => Done($"resume {place}"),
        Finish = _ => Done("finish"),
        Subscribe = changed =>
        {
            listener = changed;
            return new Nothing();
        },
        Explain = _ => null,
    };

    /// <summary>Somebody else did something.</summary>
    public Task ChangeAsync(Func<InterviewSheet, InterviewSheet> change)
    {
        Sheet = change(Sheet) with { Version = Sheet.Version + 1 };
        return listener?.Invoke() ?? Task.CompletedTask;
    }

    private Task<InterviewOutcome> Done(string call)
    {
        Calls.Add(call);
        return Task.FromResult<InterviewOutcome>(new InterviewOutcome.Done(Sheet.Version));
    }

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
