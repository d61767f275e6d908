using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Tests.Features.Review;

/// <summary>Faults of the database at moments other than a rating, and what goes on after a page was left.</summary>
public sealed class ReviewSessionFaultTests : IDisposable
{
    private static readonly TimeSpan Overnight = TimeSpan.FromHours(20);

    private readonly Reviewing review = new();

    private ReviewSession Session => review.Session;

    public void Dispose() => review.Dispose();

    [Fact]
    public async Task A_waiting_page_does_not_tick_at_once_again_and_again_while_it_cannot_go_on()
    {
        review.Study.Settings = StudySettings.Default with { NewCardsPerDay = 1, LearningSteps = [3600] };
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Again);
        review.Study.Fault = DatabaseFaultKind.Locked;
        await Session.UndoAsync();
        review.Time.Advance(TimeSpan.FromHours(1));
        await Session.TickAsync();
        var ticks = 0;
        Session.Tick += () => ticks++;

        review.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(0, ticks);
        review.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, ticks);
        Assert.Equal(DatabaseFaultKind.Locked, Session.Fault);
    }

    [Fact]
    public async Task An_answer_that_is_saved_is_not_counted_again_when_only_the_new_day_could_not_be_loaded()
    {
        await review.OpenAsync();
        var shown = review.Shown;
        review.Time.Advance(Overnight);
        review.Study.LoadFault = DatabaseFaultKind.Locked;
        await review.AnswerAsync(Rating.Easy);
        Assert.Equal(DatabaseFaultKind.Locked, Session.Fault);

        review.Study.LoadFault = null;
        await Session.RetryAsync();

        Assert.Equal((1, 1, 1), (Session.Answered, review.Study.Saved, review.Study.Sent.Count));
        Assert.Equal(ReviewNotice.NewDay, Session.Notice);
        await Session.UndoAsync();
        Assert.Equal((shown.CardId, 0), (review.Shown.CardId, review.Study.Saved));
        Assert.False(Session.CanUndo);
    }

    [Fact]
    public async Task Taking_back_one_answer_never_takes_back_another_when_the_new_day_could_not_be_loaded()
    {
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Easy);
        await review.AnswerAsync(Rating.Easy);
        review.Time.Advance(Overnight);
        review.Study.LoadFault = DatabaseFaultKind.Locked;
        await Session.UndoAsync();

        review.Study.LoadFault = null;
        await Session.RetryAsync();

        Assert.Null(Session.Fault);
        Assert.Equal((1, 1), (Session.Answered, review.Study.Saved));
    }

    [Fact]
    public async Task An_answer_that_waits_for_its_turn_when_the_page_is_left_is_saved_and_all_ends_quietly()
    {
        await review.OpenAsync();
        var saved = new TaskCompletionSource();
        review.Study.Gate = saved.Task;
        var answering = review.AnswerAsync(Rating.Easy);
        review.Time.Advance(Overnight);
        Session.Dispose();

        saved.SetResult();
        await answering;

        Assert.Equal(1, review.Study.Saved);
    }

    [Fact]
    public async Task A_day_thousands_of_years_away_can_be_crammed_for()
    {
        await review.OpenAsync("?topic=sre-principles&until=9999-12-31&start=1");
        Assert.NotNull(review.Shown);
    }
}
