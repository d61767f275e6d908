using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Session;

public sealed partial class QuizSession
{
    /// <summary>Longer a question is not looked at: someone went away from the page.</summary>
    private static readonly TimeSpan LongestDuration = TimeSpan.FromMinutes(10);

    /// <summary>What the learner has given so far. Taken at any time, so that nothing typed is lost while something is being saved.</summary>
    public void Draft(int place, Response draft)
    {
        if (Shown is { } shown && shown.Place == place)
            Screen = new QuizScreen.Asking(shown with { Draft = draft, IsChanged = true, AnswerId = Busy ? NewId() : shown.AnswerId });
        if (Notice == QuizNotice.Incomplete)
            Notice = null;
    }

    /// <summary>The same step again takes it back.</summary>
    public void Be(Confidence confidence)
    {
        if (Shown is { } shown)
            Screen = new QuizScreen.Asking(shown with { Confidence = shown.Confidence == confidence ? null : confidence, IsChanged = true, AnswerId = Busy ? NewId() : shown.AnswerId });
    }

    /// <summary>Hands in the answer to the question on screen; what is not complete is said.</summary>
    public Task SubmitAsync()
    {
        if (Busy || Fault is not null || IsExam || Shown is not { } shown)
            return Task.CompletedTask;
        if (shown.IsComplete)
            return TryAsync(() => SaveAsync(shown, shown.Draft!));
        Notice = QuizNotice.Incomplete;
        return Task.CompletedTask;
    }

    /// <summary>답 보기: the answer counts as wrong, and is shown.</summary>
    public Task GiveUpAsync() =>
        IsExam || Fault is not null || Shown is not { } shown ? Task.CompletedTask : TryAsync(() => SaveAsync(shown, new Response.GaveUp()));

    /// <summary>For free recall: shows what is to be compared.</summary>
    public void Reveal()
    {
        if (!Busy && Shown is { Question: RecallQuestion } shown)
            Screen = new QuizScreen.Asking(shown with { Revealed = true });
    }

    /// <summary>The learner's own judgement; there is nothing to explain after it, so it goes on at once.</summary>
    public Task RecalledAsync(bool remembered) =>
        Fault is not null || Shown is not { Revealed: true } shown ? Task.CompletedTask : TryAsync(async () =>
        {
            await SaveAsync(shown, new Response.Recalled(remembered, ResponseDraft.Recalled(shown.Draft)));
            if (Screen is QuizScreen.Answered or QuizScreen.Asking)
                await GoOnAsync(shown.Place);
        });

    public Task HintAsync() => IsExam || Shown is not { Item.HintUsed: false, Question.Hint: not null } shown ? Task.CompletedTask : TryAsync(async () =>
    {
        await actions.UseHint(shown.Place, CancellationToken.None);
        await RefreshAsync();
    });

    public Task FlagAsync() => Place is not { } place ? Task.CompletedTask : TryAsync(async () =>
    {
        await actions.Flag(place, !Sheet!.Items[place].Flagged, CancellationToken.None);
        await RefreshAsync();
    });

    /// <summary>맞은 걸로.</summary>
    public Task ClaimAsync() => Screen is not QuizScreen.Answered { Item: { IsRight: false } item } ? Task.CompletedTask : TryAsync(async () =>
    {
        await actions.Claim(item.Place, CancellationToken.None);
        await RefreshAsync();
        Notice = QuizNotice.Claimed;
    });

    /// <returns>Whether it was sent; the page keeps the text otherwise.</returns>
    public async Task<bool> ReportAsync(int place, string text)
    {
        try
        {
            var taken = await actions.Report(place, text, CancellationToken.None);
            Notice = taken ? QuizNotice.Reported : Notice;
            return taken;
        }
        catch (Exception exception) when (actions.Explain(exception) is not null)
        {
            return false;
        }
    }

    // What the learner did is carried through even if the page is left while it waits for its turn.
    private async Task SaveAsync(ShownQuestion shown, Response response)
    {
        var elapsed = time.GetElapsedTime(shown.ShownAt);
        var outcome = await actions.Answer(
            new QuizAnswer
            {
                LearnerId = 0,
                Key = "",
                Place = shown.Place,
                Response = response,
                Confidence = shown.Confidence,
                AnswerId = shown.AnswerId,
                Duration = Shorter((shown.Item.Duration ?? TimeSpan.Zero) + elapsed, LongestDuration),
            },
            CancellationToken.None);
        switch (outcome)
        {
            case AnswerOutcome.Recorded recorded:
                // A version further on is another page's doing, which the next tick reads.
                Sheet = Sheet! with { Position = shown.Place, Version = recorded.Version == Sheet.Version + 1 ? recorded.Version : Sheet.Version };
                Take(recorded.Item, shown);
                break;
            case AnswerOutcome.AlreadyAnswered already:
                Take(already.Item, shown);
                Notice = QuizNotice.AnsweredElsewhere;
                break;
            case AnswerOutcome.DoesNotFit:
                Notice = QuizNotice.DoesNotFit;
                break;
            case AnswerOutcome.TooLate or AnswerOutcome.Finished:
                Screen = new QuizScreen.Over();
                break;
            case AnswerOutcome.NotAsked or AnswerOutcome.Unknown:
                Screen = new QuizScreen.SignedOut();
                break;
        }
    }

    private void Take(QuizItem item, ShownQuestion sent)
    {
        Sheet = Sheet! with { Items = [.. Sheet.Items.Select(one => one.Place == item.Place ? item : one)] };
        if (!IsExam)
            Screen = new QuizScreen.Answered(item);
        else if (Shown is { } now && now.Place == item.Place)
            // Changed while it was being saved: then there is more to save, as another answer.
            Screen = new QuizScreen.Asking(now with { Item = item, ShownAt = time.GetTimestamp(), IsChanged = now.AnswerId != sent.AnswerId, AnswerId = now.AnswerId == sent.AnswerId ? NewId() : now.AnswerId });
    }

    private async Task RefreshAsync()
    {
        await ReadAsync();
        KeepScreen();
    }

    /// <summary>Takes over what the database holds of the question on screen, and keeps what is being answered where it is still asked.</summary>
    private void KeepScreen()
    {
        if (Place is not { } place)
            return;
        var item = Sheet!.Items[place];
        if (Screen is QuizScreen.Asking { Shown: var shown } && (IsExam || item.Response is null))
            Screen = new QuizScreen.Asking(shown with { Item = item });
        else
            Show(item);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
