using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Review;

public sealed class ReviewSessionTests : IDisposable
{
    private readonly Reviewing review = new();

    private ReviewSession Session => review.Session;

    public void Dispose() => review.Dispose();

    [Fact]
    public async Task It_begins_with_the_plan_of_the_day()
    {
        review.Study.Know(101, dueInDays: 0);
        await review.OpenAsync("");

        var plan = Assert.IsType<ReviewScreen.Ready>(Session.Screen).Plan;

        Assert.Equal((4, 3), (plan.Cards.Count, plan.New));
    }

    [Fact]
    public async Task A_rating_is_saved_before_the_next_card_shows()
    {
        await review.OpenAsync();
        var gate = new TaskCompletionSource();
        review.Study.Gate = gate.Task;
        var first = review.Shown;
        Session.Reveal(first.AnswerId);

        var saving = Session.RateAsync(first.AnswerId, Rating.Good);

        Assert.True(Session.Busy);
        Assert.Equal(first.AnswerId, review.Shown.AnswerId);
        gate.SetResult();
        await saving;
        Assert.NotEqual(first.CardId, review.Shown.CardId);
        Assert.Equal(1, review.Study.Saved);
    }

    [Fact]
    public async Task What_a_button_says_is_what_follows()
    {
        review.Study.Know(101, dueInDays: 0, interval: 40);
        await review.OpenAsync("?topic=sre-principles&start=1");
        while (review.Shown.CardId != 101)
            await review.AnswerAsync(Rating.Easy);

        var shown = await review.AnswerAsync(Rating.Good);

        Assert.Equal(shown.Times!.Value.Good, Session.LastInterval);
        Assert.Equal(review.Study.Today.AddDays(shown.Times.Value.Good.Days), review.Study.Progress[101].DueDay);
    }

    [Fact]
    public async Task Cards_answered_one_after_another_spread_over_quiet_days()
    {
        var cards = SampleCatalog.Rich.Cards.Take(5).Select(place => place.Card.Id).ToList();
        cards.ForEach(card => review.Study.Know(card, dueInDays: 0, interval: 10));
        review.Study.Settings = review.Study.Settings with { NewCardsPerDay = 0 };
        await review.OpenAsync();

        for (var left = cards.Count; left > 0; left--)
            await review.AnswerAsync(Rating.Good);

        Assert.Equal(cards.Count, cards.Select(card => review.Study.Progress[card].DueDay).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_is_rated_before_the_answer_was_seen()
    {
        await review.OpenAsync();

        await Session.RateAsync(review.Shown.AnswerId, Rating.Good);

        Assert.Empty(review.Study.Sent);
    }

    [Fact]
    public async Task A_second_press_answers_neither_this_card_again_nor_the_next()
    {
        await review.OpenAsync();
        var first = review.Shown;
        Session.Reveal(first.AnswerId);

        await Task.WhenAll(Session.RateAsync(first.AnswerId, Rating.Good), Session.RateAsync(first.AnswerId, Rating.Good));
        await Session.RateAsync(first.AnswerId, Rating.Good);

        Assert.Single(review.Study.Sent);
    }

    [Fact]
    public async Task Time_on_a_card_is_measured_and_idle_time_is_cut()
    {
        await review.OpenAsync();
        review.Time.Advance(TimeSpan.FromSeconds(7));
        await review.AnswerAsync(Rating.Good);
        review.Time.Advance(TimeSpan.FromMinutes(30));
        await review.AnswerAsync(Rating.Good);

        Assert.Equal([TimeSpan.FromSeconds(7), Grade.LongestDuration], review.Study.Sent.Select(grade => grade.Duration));
    }

    [Fact]
    public async Task What_another_tab_answered_is_said_and_left_as_it_is()
    {
        await review.OpenAsync();
        var first = review.Shown;
        review.Study.AnswerElsewhere(first.CardId, Rating.Easy);

        await review.AnswerAsync(Rating.Again);

        Assert.Equal(ReviewNotice.Stale, Session.Notice);
        Assert.NotEqual(first.CardId, review.Shown.CardId);
        Assert.Equal(1, review.Study.Saved);
        Assert.Equal(0, Session.Answered);
    }

    [Fact]
    public async Task A_card_answered_and_undone_elsewhere_takes_the_answer_as_meant()
    {
        await review.OpenAsync();
        var first = review.Shown;
        review.Study.Progress[first.CardId] = CardProgress.Unreviewed(first.CardId, 2);

        await review.AnswerAsync(Rating.Good);

        Assert.Null(Session.Notice);
        Assert.Equal(3, review.Study.Progress[first.CardId].Version);
        Assert.Single(review.Study.Sent.Select(grade => grade.AnswerId).Distinct());
    }

    [Fact]
    public async Task A_card_that_was_retired_is_passed_over()
    {
        await review.OpenAsync();
        review.Study.Retired.Add(review.Shown.CardId);

        var gone = await review.AnswerAsync(Rating.Good);

        Assert.Equal(ReviewNotice.CardGone, Session.Notice);
        Assert.NotEqual(gone.CardId, review.Shown.CardId);
    }

    [Theory]
    [InlineData(DatabaseFaultKind.Locked)]
    [InlineData(DatabaseFaultKind.Full)]
    public async Task What_could_not_be_saved_stays_on_the_screen_and_is_sent_again_with_the_same_id(DatabaseFaultKind fault)
    {
        await review.OpenAsync();
        review.Study.Fault = fault;
        var shown = await review.AnswerAsync(Rating.Good);
        Assert.Equal(fault, Session.Fault);
        Assert.Equal(shown.AnswerId, review.Shown.AnswerId);

        await Session.RateAsync(shown.AnswerId, Rating.Again);
        review.Study.Fault = null;
        await Session.RetryAsync();

        Assert.Null(Session.Fault);
        Assert.Equal((shown.AnswerId, Rating.Good), (Assert.Single(review.Study.Sent).AnswerId, review.Study.Sent[0].Rating));
        Assert.NotEqual(shown.CardId, review.Shown.CardId);
    }

    [Fact]
    public async Task An_answer_that_had_arrived_although_it_seemed_lost_is_not_counted_twice()
    {
        await review.OpenAsync();
        var shown = review.Shown;
        review.Study.Fault = DatabaseFaultKind.Unreachable;
        await review.AnswerAsync(Rating.Good);
        review.Study.Fault = null;
        await review.Study.Actions.Grade(new Grade { LearnerId = 0, CardId = shown.CardId, Rating = Rating.Good, ExpectedVersion = 0, AnswerId = shown.AnswerId, Duration = TimeSpan.Zero }, default);

        await Session.RetryAsync();

        Assert.Equal(1, review.Study.Saved);
        Assert.Equal(1, Session.Answered);
    }

    [Fact]
    public async Task A_learner_who_was_deleted_is_asked_to_begin_anew()
    {
        await review.OpenAsync();
        review.Study.LearnerIsGone = true;

        await review.AnswerAsync(Rating.Good);

        Assert.IsType<ReviewScreen.SignedOut>(Session.Screen);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_loaded_is_tried_again()
    {
        review.Study.Fault = DatabaseFaultKind.Locked;
        await review.OpenAsync();
        Assert.IsType<ReviewScreen.Loading>(Session.Screen);

        review.Study.Fault = null;
        await Session.RetryAsync();

        Assert.NotNull(review.Shown);
    }
}
