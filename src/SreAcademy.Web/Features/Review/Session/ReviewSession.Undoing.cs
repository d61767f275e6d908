using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Review.Session;

public sealed partial class ReviewSession
{
    private readonly Stack<Step> steps = new();

    /// <summary>Takes back the last rating, burial or suspension of this session; again and again, to its beginning.</summary>
    public Task UndoAsync() => CanUndo && Fault is null ? TryAsync(TakeBackAsync) : Task.CompletedTask;

    /// <summary>Not again before tomorrow.</summary>
    public Task BuryAsync(Guid answerId) => MarkAsync(answerId, actions.Bury, ReviewNotice.Buried);

    /// <summary>Not again until the learner says so.</summary>
    public Task SuspendAsync(Guid answerId) => MarkAsync(answerId, actions.Suspend, ReviewNotice.Suspended);

    /// <returns>Whether it is saved.</returns>
    public async Task<bool> WriteNoteAsync(long cardId, string text)
    {
        if (await AsideAsync(() => actions.WriteNote(cardId, text, CancellationToken.None)) is not MarkOutcome.Marked { Mark: var mark })
            return false;
        marks[cardId] = mark;
        if (Screen is ReviewScreen.Asking { Card: var shown } && shown.CardId == cardId)
            Screen = new ReviewScreen.Asking(shown with { Note = mark.Note });
        return true;
    }

    /// <returns>Whether it is saved.</returns>
    public async Task<bool> ReportAsync(long cardId, string text)
    {
        if (await AsideAsync(() => actions.Report(cardId, text, CancellationToken.None)) is not ReportOutcome.Reported)
            return false;
        Notice = ReviewNotice.Reported;
        return true;
    }

    private async Task TakeBackAsync()
    {
        var step = steps.Peek();
        var done = step is Step.Answer answer ? await TakeBackAsync(answer) : await ResumeAsync(step.Card.CardId);
        steps.Pop();
        Notice = done ? step is Step.Answer ? ReviewNotice.Undone : ReviewNotice.MarkUndone : ReviewNotice.CannotUndo;
        if (done)
            queue.PutBack(step.Card);
        if (done || Screen is not ReviewScreen.Asking)
            await NextAsync();
    }

    private async Task<bool> TakeBackAsync(Step.Answer answer)
    {
        if (await actions.Undo(answer.AnswerId, CancellationToken.None) is not UndoOutcome.Undone { Progress: var before })
            return false;
        Know(before);
        answers.RemoveAt(answers.FindLastIndex(given => given.CardId == answer.Card.CardId));
        return true;
    }

    private async Task<bool> ResumeAsync(long cardId)
    {
        if (await actions.Resume(cardId, CancellationToken.None) is not MarkOutcome.Marked { Mark: var mark })
            return false;
        marks[mark.CardId] = mark;
        return true;
    }

    private Task MarkAsync(Guid answerId, Func<long, CancellationToken, Task<MarkOutcome>> mark, ReviewNotice notice)
    {
        if (Asked(answerId) is not { } shown || Fault is not null)
            return Task.CompletedTask;
        return TryAsync(async () =>
        {
            switch (await mark(shown.CardId, CancellationToken.None))
            {
                case MarkOutcome.Marked marked:
                    marks[shown.CardId] = marked.Mark;
                    steps.Push(new Step.Mark(shown.Planned));
                    Notice = notice;
                    break;
                case MarkOutcome.UnknownLearner:
                    Screen = new ReviewScreen.SignedOut();
                    return;
                default:
                    Notice = ReviewNotice.CardGone;
                    break;
            }
            queue.Remove(shown.CardId);
            await NextAsync();
        });
    }

    /// <summary>Something beside the reviews: it moves nothing, and the dialog it came from says when it failed.</summary>
    private async Task<T?> AsideAsync<T>(Func<Task<T>> action)
        where T : class
    {
        if (turns.IsClosed)
            return null;
        try
        {
            return await action();
        }
        catch (Exception exception) when (exception is OperationCanceledException || actions.Explain(exception) is not null)
        {
            return null;
        }
    }

    /// <param name="Card">As it stood in the queue.</param>
    private abstract record Step(PlannedCard Card)
    {
        public sealed record Answer(PlannedCard Card, Guid AnswerId) : Step(Card);

        public sealed record Mark(PlannedCard Card) : Step(Card);
    }
}
