using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Components.Live;

namespace SreAcademy.Web.Features.Review.Session;

/// <summary>
/// One learner's review on one page, without its looks: which card is shown, what a rating does, what comes next. Every answer is in the
/// database before the next card appears. Belongs to one circuit; whatever is asked of it while it is busy is ignored.
/// </summary>
public sealed partial class ReviewSession : IDisposable
{
    private readonly StudyActions actions;
    private readonly ReviewRequest request;
    private readonly TimeProvider time;
    private readonly PageTurns turns;
    private readonly Dictionary<long, CardProgress> progress = [];
    private readonly Dictionary<long, CardMark> marks = [];
    private readonly Dictionary<DateOnly, int> moved = [];
    private CatalogSnapshot catalog;
    private StudyDesk? desk;
    private DayPlan? plan;
    private Scheduler scheduler = new(SchedulerParameters.Default);
    private ReviewQueue queue = new([]);
    private int shownSoFar;

    public ReviewSession(StudyActions actions, ReviewRequest request, CatalogSnapshot catalog, TimeProvider time)
    {
        this.actions = actions;
        this.request = request;
        this.catalog = catalog;
        this.time = time;
        ahead = DateTimeOffset.MinValue;
        turns = new PageTurns(actions.Explain, () => (Notice, LastInterval) = (null, null));
        clock = time.CreateTimer(_ => Tick?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ReviewScreen Screen { get; private set; } = new ReviewScreen.Loading();

    /// <inheritdoc cref="PageTurns.Busy"/>
    public bool Busy => turns.Busy;

    /// <summary>Why the last thing could not be saved or loaded; it can be tried again with <see cref="RetryAsync"/>.</summary>
    public DatabaseFaultKind? Fault => turns.Fault;

    public ReviewNotice? Notice { get; private set; }

    /// <summary>What the last rating led to, until something else happens; the default value for a crammed card.</summary>
    public ReviewInterval? LastInterval { get; private set; }

    public QueueCounts Counts => queue.Counts;

    public StudySettings Settings => desk?.Settings ?? StudySettings.Default;

    public CatalogSnapshot Catalog => catalog;

    public DateOnly Today => desk?.Today ?? default;

    /// <summary>New cards of the choice that come on later days.</summary>
    public int NewLeft => plan?.NewLeft ?? 0;

    public CramDays? Cram => plan?.Cram;

    /// <summary>Answers that stand.</summary>
    public int Answered => answers.Count;

    public bool CanUndo => !Busy && steps.Count > 0;

    private bool IsNewDay => desk is not null && desk.Calendar.DayOf(time.GetUtcNow()) != desk.Today;

    /// <summary>Ends it for good: whoever is at the page is not the learner it was made for, or no longer.</summary>
    public void SignOut()
    {
        turns.Close();
        steps.Clear();
        (Screen, Notice, LastInterval) = (new ReviewScreen.SignedOut(), null, null);
    }

    public void Dispose()
    {
        turns.Dispose();
        clock.Dispose();
    }

    /// <summary>Loads what there is to do, and shows the first card at once if the address says so.</summary>
    public Task OpenAsync() => TryAsync(async () =>
    {
        await LoadAsync();
        if (request.Started)
            await NextAsync();
        else
            ShowReady();
    });

    /// <summary>From the overview, and after a stop.</summary>
    public Task StartAsync() => Screen is ReviewScreen.Ready or ReviewScreen.Finished ? TryAsync(NextAsync) : Task.CompletedTask;

    public void Stop()
    {
        if (!Busy && Screen is ReviewScreen.Asking or ReviewScreen.Waiting)
            Finish(SessionEnd.Stopped);
    }

    private async Task LoadAsync()
    {
        var loaded = await actions.Load(turns.Closed);
        var schedule = new Scheduler(loaded.Settings.Parameters);
        var crammed = request.Until >= loaded.Today ? await actions.LoadCram(turns.Closed) : null;
        var cram = crammed is null ? null : DayPlan.OfCram(loaded, crammed, request, catalog, schedule);
        plan = cram ?? DayPlan.Of(loaded, request, catalog, schedule);
        moved.Clear();
        marks.Clear();
        foreach (var mark in loaded.Marks.Values)
            marks[mark.CardId] = mark;
        KeepPlanned(crammed is null ? loaded.Due : crammed.Progress.Values);
        // The page stays open for long, and a learner may have begun many thousand cards.
        (desk, scheduler) = (loaded with { Due = [], Started = new HashSet<long>(), Marks = marks }, schedule);
        queue = new ReviewQueue(plan.Cards);
        Arm(null);
    }

    private void KeepPlanned(IEnumerable<CardProgress> rows)
    {
        var planned = plan!.Cards.Select(card => card.CardId).ToHashSet();
        progress.Clear();
        foreach (var row in rows.Where(row => planned.Contains(row.CardId)))
            progress[row.CardId] = row;
    }

    /// <summary>The next thing to show. A study day that began meanwhile has a plan of its own.</summary>
    private async Task NextAsync()
    {
        if (turns.IsClosed)
            return;
        // What led here is saved: if the new day cannot be loaded, only that is tried again.
        turns.RetryFrom(NextAsync);
        if (IsNewDay)
        {
            await LoadAsync();
            Notice = ReviewNotice.NewDay;
        }
        var now = time.GetUtcNow();
        while (true)
        {
            switch (queue.Next(now > ahead ? now : ahead))
            {
                case QueueTurn.Show show when catalog.CardsById.TryGetValue(show.Card.CardId, out var place):
                    Screen = new ReviewScreen.Asking(Show(show.Card, place));
                    Arm(null);
                    return;
                case QueueTurn.Show gone:
                    queue.Remove(gone.Card.CardId);
                    break;
                case QueueTurn.Waiting waiting:
                    Screen = new ReviewScreen.Waiting(waiting.Until, queue.Counts.Learning);
                    Arm(waiting.Until);
                    return;
                case QueueTurn.Done:
                    Finish(End());
                    return;
            }
        }
    }

    private ShownCard Show(PlannedCard planned, CardPlace place)
    {
        var before = progress.GetValueOrDefault(planned.CardId) ?? CardProgress.Unreviewed(planned.CardId, 0);
        return new ShownCard
        {
            AnswerId = Guid.CreateVersion7(time.GetUtcNow()),
            Planned = planned,
            Place = place,
            Progress = before,
            Times = ChangesSchedule(planned.CardId) ? TimesOf(before) : null,
            Note = marks.GetValueOrDefault(planned.CardId)?.Note,
            Number = ++shownSoFar,
            ShownAt = time.GetTimestamp(),
        };
    }

    /// <summary>Whether an answer changes the long-term schedule.</summary>
    private bool ChangesSchedule(long cardId) => plan?.Cram is not { } cram || cram.Due.Contains(cardId);

    private RatingTimes TimesOf(CardProgress before) => IntervalChoice.ChooseAll(
        scheduler.Preview(before.Memory, before.ElapsedDays(desk!.Today)), before.CardId, before.Reviews, scheduler.MaximumInterval, Load());

    /// <summary>With the answers of this session: else all of them would go to the one day that was the quietest at its beginning.</summary>
    private StudyLoad Load() => desk!.Load with { CardsDue = day => desk.Load.CardsDue(day) + moved.GetValueOrDefault(day) };

    private void Know(CardProgress current)
    {
        if (progress.TryGetValue(current.CardId, out var before))
            moved[before.DueDay] = moved.GetValueOrDefault(before.DueDay) - 1;
        moved[current.DueDay] = moved.GetValueOrDefault(current.DueDay) + 1;
        progress[current.CardId] = current;
    }

    private SessionEnd End() => plan switch
    {
        { IsEmptyChoice: true } => SessionEnd.EmptyChoice,
        { DueLeft: > 0 } => SessionEnd.Limit,
        _ when answers.Count == 0 => SessionEnd.NothingDue,
        _ => SessionEnd.Done,
    };

    private void Finish(SessionEnd end)
    {
        var left = queue.Counts.Total + (plan?.DueLeft ?? 0);
        Screen = new ReviewScreen.Finished(end, SessionSummary.Of(answers, catalog), left);
        Arm(null);
    }

    private void ShowReady()
    {
        if (plan!.Cards.Count == 0)
            Finish(End());
        else
            Screen = new ReviewScreen.Ready(plan);
    }
}
