using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>The study commands of one learner in memory: versions, answer ids and undo as the database keeps them.</summary>
internal sealed class FakeStudy(ManualTime time)
{
    private readonly Dictionary<Guid, (CardProgress Before, CardProgress After, ReviewInterval Interval)> answers = [];
    private readonly Scheduler scheduler = new(SchedulerParameters.Default);

    public Dictionary<long, CardProgress> Progress { get; } = [];

    public Dictionary<long, CardMark> Marks { get; } = [];

    /// <summary>Every answer that arrived, saved or not.</summary>
    public List<Grade> Sent { get; } = [];

    public List<(long CardId, string Text)> Reports { get; } = [];

    public StudySettings Settings { get; set; } = StudySettings.Default with { NewCardsPerDay = 3 };

    public HashSet<long> Retired { get; } = [];

    public bool LearnerIsGone { get; set; }

    /// <summary>What the database throws instead of working.</summary>
    public DatabaseFaultKind? Fault { get; set; }

    /// <summary>What the database throws instead of loading.</summary>
    public DatabaseFaultKind? LoadFault { get; set; }

    /// <summary>What a command waits for before it is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public int Loads { get; private set; }

    public int Saved => answers.Count;

    public StudyCalendar Calendar { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul"), StudyCalendar.DefaultDayStart);

    public DateOnly Today => Calendar.DayOf(time.GetUtcNow());

    public StudyActions Actions => new()
    {
        Load = cancellation => WorkAsync(Desk, cancellation),
        LoadCram = cancellation => WorkAsync(() => new CramDesk(Progress.ToDictionary(), []), cancellation),
        Grade = (grade, cancellation) => WorkAsync(() => Record(grade), cancellation),
        Undo = (answer, cancellation) => WorkAsync(() => Undo(answer), cancellation),
        Bury = (card, cancellation) => WorkAsync<MarkOutcome>(() => Mark(card, mark => mark with { BuriedUntil = Today.AddDays(1) }), cancellation),
        Suspend = (card, cancellation) => WorkAsync<MarkOutcome>(() => Mark(card, mark => mark with { Suspended = true }), cancellation),
        Resume = (card, cancellation) => WorkAsync<MarkOutcome>(() => Mark(card, mark => mark with { Suspended = false, BuriedUntil = null }), cancellation),
        WriteNote = (card, text, cancellation) => WorkAsync<MarkOutcome>(() => Mark(card, mark => mark with { Note = text }), cancellation),
        Report = (card, text, cancellation) => WorkAsync<ReportOutcome>(() =>
        {
            Reports.Add((card, text));
            return new ReportOutcome.Reported();
        }, cancellation),
        Explain = exception => (exception as FakeFault)?.Kind,
    };

    /// <summary>The same learner answers on another page.</summary>
    public GradeOutcome AnswerElsewhere(long card, Rating rating) => Record(new Grade
    {
        LearnerId = 0,
        CardId = card,
        Rating = rating,
        ExpectedVersion = Progress.GetValueOrDefault(card)?.Version ?? 0,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(1),
    });

    /// <summary>A card in day-long intervals.</summary>
    public void Know(long card, int dueInDays, int interval = 10) => Progress[card] = CardProgress.Unreviewed(card, 1) with
    {
        Memory = new CardMemory(MemoryState.Review, 0, interval, 5),
        DueDay = Today.AddDays(dueInDays),
        LastStudyDay = Today.AddDays(dueInDays - interval),
        FirstStudyDay = Today.AddDays(dueInDays - interval),
        Reviews = 1,
    };

    private async Task<T> WorkAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await Gate;
        cancellation.ThrowIfCancellationRequested();
        if (Fault is { } fault)
            throw new FakeFault(fault);
        return work();
    }

    private StudyDesk Desk()
    {
        if (LoadFault is { } fault)
            throw new FakeFault(fault);
        Loads++;
        var load = Progress.Values.CountBy(row => row.DueDay).ToDictionary();
        return new StudyDesk
        {
            Settings = Settings,
            Calendar = Calendar,
            Today = Today,
            Now = time.GetUtcNow(),
            Due = [.. Progress.Values.Where(row => row.Memory.State != MemoryState.New && row.DueDay <= Today)],
            Started = Progress.Values.Where(row => row.Memory.State != MemoryState.New).Select(row => row.CardId).ToHashSet(),
            Marks = Marks.ToDictionary(),
            NewToday = Progress.Values.Count(row => row.FirstStudyDay == Today),
            ReviewedToday = Progress.Values.Count(row => row.LastStudyDay == Today),
            Load = new StudyLoad(Today, day => load.GetValueOrDefault(day), Settings.EasyDays),
        };
    }

    private GradeOutcome Record(Grade grade)
    {
        Sent.Add(grade);
        var before = Progress.GetValueOrDefault(grade.CardId) ?? CardProgress.Unreviewed(grade.CardId, 0);
        if (LearnerIsGone)
            return new GradeOutcome.UnknownLearner();
        if (answers.TryGetValue(grade.AnswerId, out var earlier))
            return new GradeOutcome.Recorded(earlier.After, earlier.Interval, Earlier: true);
        if (Retired.Contains(grade.CardId))
            return new GradeOutcome.RetiredCard();
        if (before.Version != grade.ExpectedVersion)
            return new GradeOutcome.Stale(before);
        var interval = grade.Kind == ReviewLogKind.Cram ? default : grade.Shown ?? scheduler.Next(before.Memory, grade.Rating, before.ElapsedDays(Today)).Interval;
        var after = ProgressFold.After(before, new LoggedReview(Sent.Count, grade.Kind, grade.Rating, time.GetUtcNow(), Today, 1, interval, null), scheduler);
        answers[grade.AnswerId] = (before, after, interval);
        Progress[grade.CardId] = after;
        return new GradeOutcome.Recorded(after, interval, Earlier: false);
    }

    private UndoOutcome Undo(Guid answer)
    {
        if (!answers.TryGetValue(answer, out var given))
            return new UndoOutcome.Unknown();
        if (Progress[given.After.CardId].Version != given.After.Version)
            return new UndoOutcome.NotLatest();
        answers.Remove(answer);
        return new UndoOutcome.Undone(Progress[given.After.CardId] = given.Before with { Version = given.After.Version + 1 });
    }

    private MarkOutcome.Marked Mark(long card, Func<CardMark, CardMark> change) =>
        new(Marks[card] = change(Marks.GetValueOrDefault(card) ?? new CardMark(card, false, null, null)));
}
