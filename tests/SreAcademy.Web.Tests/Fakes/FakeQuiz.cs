using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz.Session;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>One quiz of one learner in memory: versions, answer ids, time and the end as the database keeps them.</summary>
internal sealed class FakeQuiz(ManualTime time, QuizPlan plan, params IEnumerable<Question> questions)
{
    private readonly Dictionary<Guid, int> answers = [];

    public QuizSheet? Sheet { get; set; } = new()
    {
        Key = new string('a', 32),
        Plan = plan,
        StartedAt = time.GetUtcNow(),
        EndsAt = time.GetUtcNow() + plan.Limit,
        FinishedAt = null,
        Position = 0,
        Version = 1,
        Items = [.. questions.Select((question, place) => new QuizItem { Place = place, Question = question })],
    };

    /// <summary>Every answer that arrived, stored or not.</summary>
    public List<QuizAnswer> Sent { get; } = [];

    public List<(int Place, string Text)> Reports { get; } = [];

    public int Reads { get; private set; }

    /// <summary>What the database throws instead of working.</summary>
    public DatabaseFaultKind? Fault { get; set; }

    /// <summary>The answer is stored, but the page never hears of it.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>What a command waits for before it is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public QuizItem this[int place] => Sheet!.Items[place];

    public QuizActions Actions => new()
    {
        Read = cancellation => WorkAsync(Read, cancellation),
        ReadVersion = cancellation => WorkAsync(() => Sheet?.Version, cancellation),
        Answer = (answer, cancellation) => WorkAsync(() => Answer(answer), cancellation),
        UseHint = (place, cancellation) => WorkAsync(() => Change(place, item => item with { HintUsed = true }), cancellation),
        Flag = (place, flagged, cancellation) => WorkAsync(() => Change(place, item => item with { Flagged = flagged }), cancellation),
        MoveTo = (place, cancellation) => WorkAsync(() => Sheet = Sheet! with { Position = place, Version = Sheet.Version + 1 }, cancellation),
        Claim = (place, cancellation) => WorkAsync(() => Change(place, item => item with { IsRight = true, Score = 1, SelfGraded = true }), cancellation),
        Finish = cancellation => WorkAsync(Finish, cancellation),
        Report = (place, text, cancellation) => WorkAsync(() => { Reports.Add((place, text)); return true; }, cancellation),
        Explain = exception => (exception as FakeFault)?.Kind,
    };

    /// <summary>The same learner does something on another page.</summary>
    public void Elsewhere(int place, Func<QuizItem, QuizItem>? change = null, int? position = null)
    {
        Change(place, change ?? (item => item));
        Sheet = Sheet! with { Position = position ?? Sheet.Position };
    }

    public AnswerOutcome AnswerElsewhere(int place, Response response) =>
        Answer(new QuizAnswer { LearnerId = 0, Key = "", Place = place, Response = response, AnswerId = Guid.NewGuid(), Duration = TimeSpan.Zero });

    public QuizSheet Finish() => Sheet = Sheet! with
    {
        FinishedAt = Sheet.FinishedAt ?? time.GetUtcNow(),
        Version = Sheet.Version + 1,
        Items = [.. Sheet.Items.Select(item => Judged(item, item.Response))],
    };

    private async Task<T> WorkAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await Gate;
        cancellation.ThrowIfCancellationRequested();
        return Fault is { } fault ? throw new FakeFault(fault) : work();
    }

    private QuizSheet? Read()
    {
        Reads++;
        return Sheet is { FinishedAt: null } running && IsLate(running) ? Finish() : Sheet;
    }

    private bool IsLate(QuizSheet sheet) => sheet.EndsAt <= time.GetUtcNow();

    private AnswerOutcome Answer(QuizAnswer answer)
    {
        Sent.Add(answer);
        if (Sheet is null)
            return new AnswerOutcome.Unknown();
        if (!answers.ContainsKey(answer.AnswerId))
        {
            if (Sheet.FinishedAt is not null)
                return new AnswerOutcome.Finished();
            if (IsLate(Sheet))
                return new AnswerOutcome.TooLate(Finish());
            if (Sheet.Plan.Mode == QuizMode.Learning && this[answer.Place].Response is not null)
                return new AnswerOutcome.AlreadyAnswered(this[answer.Place]);
            Change(answer.Place, item => Record(item, answer));
            Sheet = Sheet with { Position = answer.Place };
        }
        var earlier = !answers.TryAdd(answer.AnswerId, answer.Place);
        return LosesAnswers ? throw new FakeFault(DatabaseFaultKind.Unreachable) : new AnswerOutcome.Recorded(this[answer.Place], null, earlier) { Version = Sheet.Version };
    }

    private QuizItem Record(QuizItem item, QuizAnswer answer)
    {
        var given = item with { Response = answer.Response, Confidence = answer.Confidence, Duration = answer.Duration, AnsweredAt = time.GetUtcNow(), SelfGraded = answer.Response is Response.Recalled };
        return Sheet!.Plan.Mode == QuizMode.Exam ? given : Judged(given, answer.Response);
    }

    private static QuizItem Judged(QuizItem item, Response? response)
    {
        var judgement = item.SelfGraded && item.IsRight == true ? null : response is null ? new Judgement(false, 0, []) : Judge(item.Question, response);
        return judgement is null ? item : item with { IsRight = judgement.IsRight, Score = judgement.Score, Recorded = response is null || judgement.IsRight ? null : Rating.Again };
    }

    // Typed answers are compared as they stand: how kindly is another matter.
    private static Judgement? Judge(Question question, Response response) => (question, response) switch
    {
        (ClozeQuestion cloze, Response.Typed typed) => new Judgement(typed.Text == cloze.Key.Written, typed.Text == cloze.Key.Written ? 1 : 0, []),
        (WorkedQuestion worked, Response.Typed typed) => new Judgement(typed.Text == worked.Key.Written, typed.Text == worked.Key.Written ? 1 : 0, []),
        _ => QuestionJudge.Judge(question, response),
    };

    private QuizItem Change(int place, Func<QuizItem, QuizItem> change)
    {
        var item = change(this[place]);
        Sheet = Sheet! with { Version = Sheet.Version + 1, Items = [.. Sheet.Items.Select(one => one.Place == place ? item : one)] };
        return item;
    }
}
