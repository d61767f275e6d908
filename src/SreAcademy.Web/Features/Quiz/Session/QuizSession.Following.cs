namespace SreAcademy.Web.Features.Quiz.Session;

public sealed partial class QuizSession
{
    /// <summary>How late a page notices what another one did, and how often an exam keeps what is being answered.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    private readonly ITimer clock;
    private TimeSpan? leftBefore;

    /// <summary>Raised on a thread of the timer's: the page calls <see cref="TickAsync"/> in its own turn.</summary>
    public event Action? Tick;

    /// <summary>Keeps what is being answered, follows other pages with the same quiz, and ends it when time is up.</summary>
    /// <returns>Whether anything on screen may have changed.</returns>
    public async Task<bool> TickAsync()
    {
        if (Busy || Fault is not null || Sheet is null || turns.IsClosed || Screen is QuizScreen.Over or QuizScreen.SignedOut)
            return false;
        var (before, notice) = (Screen, Notice);
        if (Left == TimeSpan.Zero)
            await TryAsync(EndAsync);
        else if (IsExam && Shown is { IsChanged: true, IsComplete: true })
            await TryAsync(KeepDraftAsync);
        else
            await FollowAsync();
        SayTimeLeft();
        return !ReferenceEquals(before, Screen) || notice != Notice || Fault is not null;
    }

    private async Task FollowAsync()
    {
        try
        {
            if (await actions.ReadVersion(turns.Closed) == Sheet!.Version)
                return;
            var newer = await actions.Read(turns.Closed);
            // Something was begun while it was read: that reads anew itself.
            if (Busy || newer?.Version == Sheet.Version)
                return;
            var moved = newer is null || newer.FinishedAt is not null || newer.Position != Sheet.Position;
            if (newer is not null)
                Sheet = newer;
            Screen = newer switch { null => new QuizScreen.SignedOut(), { FinishedAt: not null } => new QuizScreen.Over(), _ => Screen };
            if (moved)
                ShowPosition();
            else
                KeepScreen();
            if (moved && Screen is QuizScreen.Asking or QuizScreen.Answered)
                Notice = QuizNotice.Followed;
        }
        catch (Exception exception) when (exception is OperationCanceledException || actions.Explain(exception) is not null)
        {
            // The next tick tries again; what the learner does meanwhile says for itself whether it was saved.
        }
    }

    private void SayTimeLeft()
    {
        if (Left is not { } left)
            return;
        if (leftBefore > FiveMinutes && left <= FiveMinutes)
            Notice = QuizNotice.FiveMinutesLeft;
        else if (leftBefore > OneMinute && left <= OneMinute)
            Notice = QuizNotice.OneMinuteLeft;
        leftBefore = left;
    }
}
