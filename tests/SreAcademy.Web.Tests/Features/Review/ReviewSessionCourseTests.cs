using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Review;

/// <summary>Undo, marks, waiting, the end, and what changes around an open session.</summary>
public sealed class ReviewSessionCourseTests : IDisposable
{
    private readonly Reviewing review = new();

    private ReviewSession Session => review.Session;

    public void Dispose() => review.Dispose();

    [Fact]
    public async Task Undo_goes_back_any_number_of_steps()
    {
        await review.OpenAsync();
        var first = await review.AnswerAsync(Rating.Good);
        var second = await review.AnswerAsync(Rating.Easy);
        await Session.BuryAsync(review.Shown.AnswerId);

        await Session.UndoAsync();
        Assert.Equal(ReviewNotice.MarkUndone, Session.Notice);
        await Session.UndoAsync();
        Assert.Equal(second.CardId, review.Shown.CardId);
        await Session.UndoAsync();

        Assert.Equal(first.CardId, review.Shown.CardId);
        Assert.NotEqual(first.AnswerId, review.Shown.AnswerId);
        Assert.False(Session.CanUndo);
        Assert.Equal((0, 0), (review.Study.Saved, Session.Answered));
    }

    [Fact]
    public async Task An_undone_card_can_be_rated_again()
    {
        await review.OpenAsync();
        var first = await review.AnswerAsync(Rating.Again);
        await Session.UndoAsync();

        await review.AnswerAsync(Rating.Easy);

        Assert.Equal(MemoryState.Review, review.Study.Progress[first.CardId].Memory.State);
        Assert.Null(Session.Notice);
    }

    [Fact]
    public async Task What_was_answered_again_elsewhere_cannot_be_undone_here()
    {
        await review.OpenAsync();
        var first = await review.AnswerAsync(Rating.Good);
        review.Study.AnswerElsewhere(first.CardId, Rating.Good);
        var second = review.Shown;

        await Session.UndoAsync();

        Assert.Equal(ReviewNotice.CannotUndo, Session.Notice);
        Assert.Equal(second.CardId, review.Shown.CardId);
    }

    [Fact]
    public async Task Buried_and_suspended_cards_leave_the_session()
    {
        await review.OpenAsync();
        var (buried, before) = (review.Shown.CardId, Session.Counts.Total);
        await Session.BuryAsync(review.Shown.AnswerId);
        var suspended = review.Shown.CardId;
        await Session.SuspendAsync(review.Shown.AnswerId);

        Assert.Equal(review.Study.Today.AddDays(1), review.Study.Marks[buried].BuriedUntil);
        Assert.True(review.Study.Marks[suspended].Suspended);
        Assert.Equal(before - 2, Session.Counts.Total);
    }

    [Fact]
    public async Task A_note_shows_with_the_card_and_a_report_is_passed_on()
    {
        await review.OpenAsync();
        var card = review.Shown.CardId;

        Assert.True(await Session.WriteNoteAsync(card, "30일 창"));
        Assert.True(await Session.ReportAsync(card, "링크가 깨졌어요"));

        Assert.Equal("30일 창", review.Shown.Note);
        Assert.Equal((card, "링크가 깨졌어요"), Assert.Single(review.Study.Reports));
        Assert.Equal(ReviewNotice.Reported, Session.Notice);
    }

    [Fact]
    public async Task A_session_ends_with_what_was_hard_and_when_it_returns()
    {
        await review.OpenAsync();
        var hard = await review.AnswerAsync(Rating.Hard);
        while (Session.Screen is ReviewScreen.Asking)
            await review.AnswerAsync(Rating.Easy);

        var end = Assert.IsType<ReviewScreen.Finished>(Session.Screen);

        Assert.Equal(SessionEnd.Done, end.End);
        Assert.Equal(3, end.Summary.Cards);
        Assert.Equal(hard.CardId, Assert.Single(end.Summary.Hard).CardId);
        Assert.True(end.Summary.Hard[0].ReturnsOn > review.Study.Today);
    }

    [Fact]
    public async Task The_daily_limit_is_told_apart_from_being_done()
    {
        review.Study.Settings = StudySettings.Default with { ReviewsPerDay = 1, NewCardsPerDay = 0 };
        review.Study.Know(101, 0);
        review.Study.Know(102, 0);
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Good);

        var end = Assert.IsType<ReviewScreen.Finished>(Session.Screen);

        Assert.Equal((SessionEnd.Limit, 1), (end.End, end.Left));
    }

    [Fact]
    public async Task Nothing_to_do_and_nothing_to_choose_from_are_told_apart()
    {
        review.Study.Settings = StudySettings.Default with { NewCardsPerDay = 0 };
        await review.OpenAsync("");
        Assert.Equal(SessionEnd.NothingDue, Assert.IsType<ReviewScreen.Finished>(Session.Screen).End);

        await review.OpenAsync("?topic=postmortem&level=4");
        Assert.Equal(SessionEnd.EmptyChoice, Assert.IsType<ReviewScreen.Finished>(Session.Screen).End);
    }

    [Fact]
    public async Task Far_learning_steps_are_waited_for_and_come_by_themselves()
    {
        review.Study.Settings = StudySettings.Default with { NewCardsPerDay = 1, LearningSteps = [3600] };
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Again);
        var ticks = 0;
        Session.Tick += () => ticks++;
        var waiting = Assert.IsType<ReviewScreen.Waiting>(Session.Screen);

        while (review.Time.GetUtcNow() < waiting.Until)
        {
            review.Time.Advance(TimeSpan.FromMinutes(1));
            await Session.TickAsync();
        }

        Assert.InRange(ticks, 1, 60);
        Assert.NotNull(review.Shown);
    }

    [Fact]
    public async Task One_can_go_on_without_waiting()
    {
        review.Study.Settings = StudySettings.Default with { NewCardsPerDay = 1, LearningSteps = [3600] };
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Again);

        await Session.GoOnAsync();

        Assert.Equal(MemoryState.Learning, review.Shown.State);
    }

    [Fact]
    public async Task A_new_study_day_has_a_plan_of_its_own()
    {
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Easy);
        review.Time.Advance(TimeSpan.FromHours(20));

        await review.AnswerAsync(Rating.Easy);

        Assert.Equal(ReviewNotice.NewDay, Session.Notice);
        Assert.Equal(2, review.Study.Loads);
        Assert.Equal(review.Study.Today, Session.Today);
    }

    [Fact]
    public async Task A_new_catalog_brings_new_texts_and_takes_retired_cards_away()
    {
        await review.OpenAsync("?topic=sre-principles&start=1");
        var (shown, reworded) = (review.Shown.CardId, SampleTopics.Principles with
        {
            Blocks = [.. SampleTopics.Principles.Blocks.Select(block => block with
            {
                Items = [.. block.Items.Select(item => item is CardItem { Card: var card } ? new CardItem(card with { Question = Sample.Rich("새 질문인가요?") }) : item)],
            })],
        });

        await Session.FollowAsync(Sample.Snapshot(reworded));
        Assert.Equal((shown, "새 질문인가요?", ReviewNotice.CardChanged), (review.Shown.CardId, review.Shown.Place.Card.Question.Text, Session.Notice!.Value));
        await Session.FollowAsync(Sample.Snapshot(SampleTopics.ServiceLevels));

        Assert.IsType<ReviewScreen.Finished>(Session.Screen);
        Assert.Equal(ReviewNotice.CardGone, Session.Notice);
    }

    [Fact]
    public async Task Cramming_leaves_the_schedule_alone_except_for_what_is_due_anyway()
    {
        review.Study.Know(101, dueInDays: 0);
        review.Study.Know(102, dueInDays: 5, interval: 30);
        await review.OpenAsync("?topic=sre-principles&until=2026-11-24&start=1");
        while (Session.Screen is ReviewScreen.Asking)
            await review.AnswerAsync(Rating.Good);

        var kinds = review.Study.Sent.ToDictionary(grade => grade.CardId, grade => grade.Kind);

        Assert.Equal(ReviewLogKind.Review, kinds[101]);
        Assert.Equal(ReviewLogKind.Cram, kinds[102]);
        Assert.Equal(review.Study.Today.AddDays(5), review.Study.Progress[102].DueDay);
    }

    [Fact]
    public async Task Stopping_sums_up_and_can_be_taken_up_again()
    {
        await review.OpenAsync();
        await review.AnswerAsync(Rating.Easy);
        var next = review.Shown.CardId;

        Session.Stop();
        Assert.Equal((SessionEnd.Stopped, 2), (Assert.IsType<ReviewScreen.Finished>(Session.Screen).End, ((ReviewScreen.Finished)Session.Screen).Left));
        await Session.StartAsync();

        Assert.Equal(next, review.Shown.CardId);
    }
}
