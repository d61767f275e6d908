using SreAcademy.Core.Quiz;
using SreAcademy.Data;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Components.Live;

namespace SreAcademy.Web.Features.Quiz.Session;

/// <summary>
/// One learner's quiz on one page, without its looks: which question is shown, what becomes of an answer, what comes next. The database holds
/// where one is and what one answered; the page follows it, so that a reload, another tab or another device goes on at the same place.
/// Belongs to one circuit; what is asked of it while it is busy is ignored, except what is typed or chosen meanwhile.
/// </summary>
public sealed partial class QuizSession : IDisposable
{
    private readonly QuizActions actions;
    private readonly TimeProvider time;
    private readonly PageTurns turns;

    public QuizSession(QuizActions actions, TimeProvider time)
    {
        this.actions = actions;
        this.time = time;
        turns = new PageTurns(actions.Explain, () => Notice = null);
        clock = time.CreateTimer(_ => Tick?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public QuizScreen Screen { get; private set; } = new QuizScreen.Loading();

    /// <summary>As it was last read; null before that.</summary>
    public QuizSheet? Sheet { get; private set; }

    /// <inheritdoc cref="PageTurns.Busy"/>
    public bool Busy => turns.Busy;

    /// <summary>Why the last thing could not be saved or loaded; it can be tried again with <see cref="RetryAsync"/>.</summary>
    public DatabaseFaultKind? Fault => turns.Fault;

    public QuizNotice? Notice { get; private set; }

    public bool IsExam => Sheet?.Plan.Mode == QuizMode.Exam;

    /// <summary>Until time is up, ≥ 0; null without a limit.</summary>
    public TimeSpan? Left => Sheet?.EndsAt is { } ends ? TimeSpan.FromTicks(Math.Max(0, (ends - time.GetUtcNow()).Ticks)) : null;

    /// <summary>Of the question on screen, from 0; null between questions.</summary>
    public int? Place => Screen switch { QuizScreen.Asking { Shown: var shown } => shown.Place, QuizScreen.Answered { Item: var item } => item.Place, _ => null };

    /// <summary>Another question is open beside the one on screen.</summary>
    public bool HasOpen => Sheet is not null && NextOpen(Place ?? -1) is not null;

    private ShownQuestion? Shown => (Screen as QuizScreen.Asking)?.Shown;

    /// <summary>Ends it for good: whoever is at the page is not the learner it was made for, or no longer.</summary>
    public void SignOut()
    {
        turns.Close();
        (Screen, Notice) = (new QuizScreen.SignedOut(), null);
    }

    public void Dispose()
    {
        turns.Dispose();
        clock.Dispose();
    }

    public Task OpenAsync() => TryAsync(async () =>
    {
        await ReadAsync();
        ShowPosition();
        clock.Change(Pause, Pause);
    });

    /// <summary>Does once more what failed: the same answer, with the same id.</summary>
    public Task RetryAsync() => turns.Failed is { } again ? TryAsync(again) : Task.CompletedTask;

    private async Task ReadAsync()
    {
        var sheet = await actions.Read(turns.Closed);
        if (sheet is null)
            Screen = new QuizScreen.SignedOut();
        else
            Sheet = sheet;
        if (sheet is { FinishedAt: not null })
            Screen = new QuizScreen.Over();
    }

    private void ShowPosition()
    {
        if (Sheet is { FinishedAt: null } sheet && Screen is not QuizScreen.SignedOut)
            Show(sheet.Items[Math.Clamp(sheet.Position, 0, sheet.Items.Count - 1)]);
    }

    private void Show(QuizItem item) =>
        Screen = !IsExam && item.Response is not null ? new QuizScreen.Answered(item) : new QuizScreen.Asking(new ShownQuestion
        {
            AnswerId = NewId(),
            Item = item,
            Draft = item.Response ?? ResponseDraft.Start(item.Question),
            Confidence = item.Confidence,
            Revealed = item.Response is Response.Recalled,
            ShownAt = time.GetTimestamp(),
        });

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    /// <summary>The next question without an answer, after this place and then from the beginning; null when there is none beside it.</summary>
    private int? NextOpen(int place)
    {
        var count = Sheet!.Items.Count;
        for (var step = 1; step <= count; step++)
        {
            var at = (place + step) % count;
            if (at != place && Sheet.Items[at].Response is null)
                return at;
        }
        return null;
    }

    private Task<bool> TryAsync(Func<Task> action) => turns.TryAsync(action);
}
