namespace SreAcademy.Web.Features.Quiz.Session;

public sealed partial class QuizSession
{
    /// <summary>On from where one is: in learning to the next open question, in an exam to the next one. After the last, to handing in.</summary>
    public Task NextAsync() => Fault is not null || Place is not { } place ? Task.CompletedTask : TryAsync(async () =>
    {
        await KeepDraftAsync();
        await GoOnAsync(place);
    });

    /// <summary>Leaves the question open; it comes again when the others are answered.</summary>
    public Task SkipAsync() => NextAsync();

    public Task PreviousAsync() => Place is { } place ? GoAsync(place - 1) : Task.CompletedTask;

    public Task GoAsync(int place) => Fault is not null || Sheet is null || place < 0 || place >= Sheet.Items.Count ? Task.CompletedTask : TryAsync(async () =>
    {
        await KeepDraftAsync();
        await MoveAsync(place);
    });

    /// <summary>Names what is open, before it is final.</summary>
    public Task HandInAsync() => Fault is not null || Screen is not (QuizScreen.Asking or QuizScreen.Answered) ? Task.CompletedTask : TryAsync(async () =>
    {
        await KeepDraftAsync();
        if (Screen is QuizScreen.Asking or QuizScreen.Answered)
            Screen = new QuizScreen.HandingIn();
    });

    /// <summary>From handing in back to where one was.</summary>
    public void Back()
    {
        if (!Busy && Screen is QuizScreen.HandingIn)
            ShowPosition();
    }

    /// <summary>Ends the quiz: an exam is judged now.</summary>
    public Task FinishAsync() => Fault is not null || Screen is not (QuizScreen.HandingIn or QuizScreen.Answered) ? Task.CompletedTask : TryAsync(EndAsync);

    private async Task EndAsync()
    {
        await actions.Finish(CancellationToken.None);
        await ReadAsync();
    }

    private async Task GoOnAsync(int place)
    {
        if (Screen is not (QuizScreen.Asking or QuizScreen.Answered))
            return;
        int? next = !IsExam ? NextOpen(place) : place + 1 < Sheet!.Items.Count ? place + 1 : null;
        if (next is { } target)
            await MoveAsync(target);
        else if (!IsExam && Sheet!.Items.All(item => item.Response is not null))
            await EndAsync();
        else
            Screen = new QuizScreen.HandingIn();
    }

    private async Task MoveAsync(int place)
    {
        if (Screen is QuizScreen.Over or QuizScreen.SignedOut)
            return;
        await actions.MoveTo(place, CancellationToken.None);
        await ReadAsync();
        ShowPosition();
    }

    /// <summary>In an exam an answer is kept whenever one leaves its question; in learning only what is handed in counts.</summary>
    private async Task KeepDraftAsync()
    {
        if (IsExam && Shown is { IsChanged: true, IsComplete: true } shown)
            await SaveAsync(shown, shown.Draft!);
    }
}
