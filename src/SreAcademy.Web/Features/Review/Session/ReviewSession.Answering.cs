using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Review.Session;

public sealed partial class ReviewSession
{
    /// <summary>A card forgotten while cramming comes once more in the same session.</summary>
    private static readonly ReviewInterval CramAgain = ReviewInterval.OfSeconds(60);

    private readonly List<SessionAnswer> answers = [];

    /// <summary>The learner has seen the answer; before that nothing can be rated.</summary>
    public void Reveal(Guid answerId)
    {
        if (Asked(answerId) is { } shown)
            Screen = new ReviewScreen.Asking(shown with { Revealed = true });
    }

    /// <summary>Saves a rating and shows the next card. Ratings of a card that is no longer shown, and those after the first, do nothing.</summary>
    public Task RateAsync(Guid answerId, Rating rating)
    {
        if (Asked(answerId) is not { Revealed: true } shown || Fault is not null)
            return Task.CompletedTask;
        var elapsed = time.GetElapsedTime(shown.ShownAt);
        return TryAsync(() => SaveAsync(shown, new Grade
        {
            LearnerId = 0,
            CardId = shown.CardId,
            Rating = rating,
            ExpectedVersion = shown.Progress.Version,
            AnswerId = shown.AnswerId,
            Duration = elapsed < Grade.LongestDuration ? elapsed : Grade.LongestDuration,
            Shown = shown.Times?[rating],
            Kind = shown.Times is null ? ReviewLogKind.Cram : ReviewLogKind.Review,
        }));
    }

    /// <summary>Does once more what failed: the same answer, with the same id.</summary>
    public Task RetryAsync() => turns.Failed is { } again ? TryAsync(again) : Task.CompletedTask;

    // What the learner did is carried through even if the page is left while it waits for its turn.
    private async Task SaveAsync(ShownCard shown, Grade grade)
    {
        var outcome = await actions.Grade(grade, CancellationToken.None);
        // Answered and undone elsewhere: the card stands as it was shown, so the answer is meant for it.
        if (outcome is GradeOutcome.Stale { Current: { } current } && current.Memory == shown.Progress.Memory && current.Reviews == shown.Progress.Reviews)
            outcome = await actions.Grade(grade with { ExpectedVersion = current.Version }, CancellationToken.None);
        switch (outcome)
        {
            case GradeOutcome.Recorded recorded:
                Take(shown, grade, recorded);
                break;
            case GradeOutcome.Stale stale:
                MoveOn(stale.Current);
                break;
            case GradeOutcome.UnknownCard or GradeOutcome.RetiredCard:
                queue.Remove(shown.CardId);
                Notice = ReviewNotice.CardGone;
                break;
            case GradeOutcome.UnknownLearner:
                Screen = new ReviewScreen.SignedOut();
                return;
        }
        await NextAsync();
    }

    private void Take(ShownCard shown, Grade grade, GradeOutcome.Recorded recorded)
    {
        Know(recorded.Progress);
        LastInterval = recorded.Interval;
        var interval = recorded.Interval == default
            ? grade.Rating == Rating.Again ? CramAgain : ReviewInterval.OfDays(1)
            : recorded.Interval;
        queue.Answered(shown.CardId, interval, time.GetUtcNow());
        answers.Add(new SessionAnswer(
            shown.CardId, grade.Rating, shown.State, grade.Duration, recorded.Progress.DueDay, recorded.Progress.DueAt));
        steps.Push(new Step.Answer(shown.Planned, grade.AnswerId));
    }

    /// <summary>Another tab was quicker: its answer stands, and the card returns when that one says.</summary>
    private void MoveOn(CardProgress current)
    {
        Know(current);
        Notice = ReviewNotice.Stale;
        var now = time.GetUtcNow();
        if (current.DueAt is { } at)
            queue.Answered(current.CardId, ReviewInterval.OfSeconds(Math.Max(1, (int)Math.Ceiling((at - now).TotalSeconds))), now);
        else
            queue.Remove(current.CardId);
    }

    private ShownCard? Asked(Guid answerId) => !Busy && Screen is ReviewScreen.Asking { Card: var shown } && shown.AnswerId == answerId ? shown : null;

    private async Task TryAsync(Func<Task> action)
    {
        if (await turns.TryAsync(action) && Fault is null && waitingCatalog is { } newer && !turns.IsClosed)
            await FollowAsync(newer);
    }
}
