using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

public sealed class ReviewQueueTests
{
    private static readonly ReviewInterval Days = ReviewInterval.OfDays(3);
    private static readonly PlannedCard One = new(1, PlanReason.Due);
    private static readonly PlannedCard Two = new(2, PlanReason.New);

    private static long Shown(ReviewQueue queue, DateTimeOffset now) => Assert.IsType<QueueTurn.Show>(queue.Next(now)).Card.CardId;

    private static DateTimeOffset After(double minutes) => Now.AddMinutes(minutes);

    [Fact]
    public void Cards_come_in_the_order_of_the_plan_until_it_is_done()
    {
        var queue = new ReviewQueue([One, Two]);
        Assert.Equal(1, Shown(queue, Now));
        Assert.Equal(1, Shown(queue, Now));
        queue.Answered(1, Days, Now);
        Assert.Equal(2, Shown(queue, Now));
        queue.Answered(2, Days, Now);
        Assert.IsType<QueueTurn.Done>(queue.Next(Now));
    }

    [Fact]
    public void A_card_within_steps_returns_at_its_moment_before_the_rest_of_the_plan()
    {
        var queue = new ReviewQueue([One, Two, new(3, PlanReason.Due)]);
        queue.Answered(1, ReviewInterval.OfSeconds(60), Now);
        Assert.Equal(2, Shown(queue, After(0.9)));
        Assert.Equal(1, Shown(queue, After(1)));
    }

    [Fact]
    public void When_nothing_else_is_left_a_step_up_to_twenty_minutes_ahead_is_shown_at_once()
    {
        var queue = new ReviewQueue([One]);
        queue.Answered(1, ReviewInterval.OfSeconds(20 * 60), Now);
        Assert.Equal(1, Shown(queue, Now));
    }

    [Fact]
    public void A_later_step_is_waited_for()
    {
        var queue = new ReviewQueue([One]);
        queue.Answered(1, ReviewInterval.OfSeconds(3600), Now);
        Assert.Equal(After(40), Assert.IsType<QueueTurn.Waiting>(queue.Next(Now)).Until);
        Assert.Equal(1, Shown(queue, After(40)));
    }

    [Fact]
    public void The_card_just_answered_gives_way_to_another_that_can_be_shown_ahead()
    {
        var queue = new ReviewQueue([One, Two]);
        queue.Answered(1, ReviewInterval.OfSeconds(600), Now);
        queue.Answered(2, ReviewInterval.OfSeconds(60), Now);
        Assert.Equal(1, Shown(queue, Now));
        Assert.Equal(2, Shown(queue, After(1)));
    }

    [Fact]
    public void Steps_of_the_plan_are_shown_by_their_moment()
    {
        var queue = new ReviewQueue([new(1, PlanReason.Learning, After(5)), new(2, PlanReason.Learning, After(-5)), new(3, PlanReason.Due)]);
        Assert.Equal(2, Shown(queue, Now));
        queue.Answered(2, Days, Now);
        Assert.Equal(3, Shown(queue, Now));
        Assert.Equal(1, Shown(queue, After(5)));
    }

    [Fact]
    public void A_card_put_back_is_first_in_line_as_it_was_and_no_longer_in_its_steps()
    {
        var queue = new ReviewQueue([Two, One]);
        queue.Answered(2, ReviewInterval.OfSeconds(60), Now);
        queue.Answered(1, Days, Now);
        queue.PutBack(One);
        queue.PutBack(Two);
        Assert.Equal(2, Shown(queue, After(30)));
        Assert.Equal(new QueueCounts(New: 1, Learning: 0, Due: 1), queue.Counts);
        queue.Answered(2, Days, After(30));
        Assert.Equal(1, Shown(queue, After(30)));
    }

    [Fact]
    public void A_removed_card_does_not_return()
    {
        var queue = new ReviewQueue([One, Two]);
        queue.Answered(1, ReviewInterval.OfSeconds(60), Now);
        Assert.True(queue.Remove(1));
        Assert.True(queue.Remove(2));
        Assert.False(queue.Remove(2));
        Assert.IsType<QueueTurn.Done>(queue.Next(After(60)));
        Assert.Equal(default, queue.Counts);
    }

    [Fact]
    public void Cards_retired_in_mid_session_leave()
    {
        var queue = new ReviewQueue([One, Two, new(3, PlanReason.Learning, After(1))]);
        Assert.Equal([1L, 3], queue.Refresh(SampleCourse.Of(SampleCourse.Topic("a", SampleCourse.Card(2)))).Order());
        Assert.Equal(2, Shown(queue, After(5)));
        Assert.Equal(1, queue.Counts.Total);
    }

    [Fact]
    public void A_clock_set_back_makes_a_step_wait_but_loses_nothing()
    {
        var queue = new ReviewQueue([One]);
        queue.Answered(1, ReviewInterval.OfSeconds(60), Now);
        Assert.Equal(After(1 - 20), Assert.IsType<QueueTurn.Waiting>(queue.Next(After(-60))).Until);
        Assert.Equal(1, Shown(queue, After(1)));
    }

    [Fact]
    public void Counts_tell_what_is_left_of_each()
    {
        var queue = new ReviewQueue([One, Two, new(3, PlanReason.Learning, After(1)), One]);
        Assert.Equal(new QueueCounts(1, 1, 1), queue.Counts);
        queue.Answered(2, ReviewInterval.OfSeconds(60), Now);
        Assert.Equal(new QueueCounts(0, 2, 1), queue.Counts);
    }

    [Fact]
    public void Whatever_happens_every_card_is_shown_until_it_has_a_day_and_the_counts_agree() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var now = Now;
            var left = Enumerable.Range(1, random.Next(1, 30)).Select(id => (long)id).ToHashSet();
            var queue = new ReviewQueue(left.Select(id => new PlannedCard(id, (PlanReason)random.Next(2))));
            while (queue.Next(now) is not QueueTurn.Done)
            {
                Assert.Equal(left.Count, queue.Counts.Total);
                if (queue.Next(now) is QueueTurn.Waiting waiting)
                {
                    Assert.True(waiting.Until > now);
                    now = waiting.Until;
                    continue;
                }
                var id = Shown(queue, now);
                Assert.Contains(id, left);
                now = now.AddSeconds(random.Next(60));
                switch (random.Next(4))
                {
                    case 0:
                        queue.Answered(id, ReviewInterval.OfSeconds(random.Next(1, 7200)), now);
                        break;
                    case 1:
                        queue.Remove(id);
                        left.Remove(id);
                        break;
                    case 2:
                        queue.Answered(id, Days, now);
                        queue.PutBack(new PlannedCard(id, PlanReason.Due));
                        Assert.Equal(id, Shown(queue, now));
                        break;
                    default:
                        queue.Answered(id, Days, now);
                        left.Remove(id);
                        break;
                }
            }
            Assert.Empty(left);
        }).QuickCheckThrowOnFailure();
}
