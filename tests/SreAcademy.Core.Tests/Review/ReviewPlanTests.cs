using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

public sealed class ReviewPlanTests
{
    private static IEnumerable<long> Ids(ReviewPlan plan) => plan.Cards.Select(card => card.CardId);

    [Fact]
    public void Retired_suspended_and_buried_cards_are_not_planned()
    {
        var input = Of(SampleCourse.Dealt(6, 3), Due(1), Due(2), Due(3), Due(99)).WithNew(10).With(Suspended(1), Buried(2, 1), Suspended(4), Buried(5, 0), Suspended(99));
        var plan = ReviewPlan.Make(input);
        Assert.Equal([3L, 5, 6], Ids(plan).Order());
        Assert.Equal((2, 1), (plan.Suspended, plan.Buried));
    }

    [Fact]
    public void Due_cards_that_are_not_due_yet_are_passed_over() =>
        Assert.Empty(ReviewPlan.Make(Of(SampleCourse.Dealt(3, 1), Due(1, late: -1))).Cards);

    [Fact]
    public void The_daily_limit_counts_everything_and_new_cards_get_what_is_left_of_it()
    {
        var input = Of(SampleCourse.Dealt(20, 4), Due(1), Due(2), Due(3)).WithNew(10).WithLimit(8) with { ReviewedToday = 2, NewToday = 1 };
        var plan = ReviewPlan.Make(input);
        Assert.Equal(3, plan.Cards.Count(card => card.Why == PlanReason.Due));
        Assert.Equal(3, plan.Cards.Count(card => card.Why == PlanReason.New));
        Assert.Equal((0, 14), (plan.DueLeftOut, plan.NewLeftOut));
    }

    [Fact]
    public void Of_parts_of_the_catalog_new_cards_come_part_by_part_and_nothing_comes_from_beside_them()
    {
        // Topic a has 1, 3, 5, 7, … at the levels 1, 2, 3, 4, …; topic b has 2, 4, 6, 8, …
        var input = Of(SampleCourse.Dealt(16, 2), Due(5), Due(6)).WithNew(10) with
        {
            Filter = new StudyFilter { Parts = [new StudyPart("b", Level.Senior, Level.Lead), new StudyPart("a", Level.Beginner, Level.Junior)] },
        };

        var cards = ReviewPlan.Make(input).Cards;

        Assert.Equal([6], cards.Where(card => card.Why == PlanReason.Due).Select(card => card.CardId));
        Assert.Equal([1, 3, 8, 9, 11, 14, 16], cards.Where(card => card.Why == PlanReason.New).Select(card => card.CardId).Order());
        Assert.Equal([14, 8], ReviewPlan.Make(input.WithNew(2)).Cards.Where(card => card.Why == PlanReason.New).Select(card => card.CardId).Order().Reverse());
    }

    [Fact]
    public void New_cards_seen_today_count_against_their_own_limit() =>
        Assert.Equal(2, ReviewPlan.Make(Of(SampleCourse.Dealt(20, 4)).WithNew(5) with { NewToday = 3 }).Cards.Count);

    [Fact]
    public void A_day_that_is_used_up_leaves_all_out()
    {
        var plan = ReviewPlan.Make(Of(SampleCourse.Dealt(4, 2), Due(1), Due(2)).WithNew(10).WithLimit(5) with { ReviewedToday = 7 });
        Assert.Empty(plan.Cards);
        Assert.Equal((2, 2, 0), (plan.DueLeftOut, plan.NewLeftOut, plan.Minutes));
    }

    [Fact]
    public void Cards_in_steps_begun_today_come_first_by_their_moment_and_use_up_no_place()
    {
        var input = Of(SampleCourse.Dealt(6, 3), Due(1), InSteps(2, Now.AddMinutes(9)), InSteps(3, Now.AddMinutes(-1))).WithLimit(1);
        Assert.Equal(
            [new(3, PlanReason.Learning, Now.AddMinutes(-1)), new(2, PlanReason.Learning, Now.AddMinutes(9)), new PlannedCard(1, PlanReason.Due)],
            ReviewPlan.Make(input).Cards);
    }

    [Fact]
    public void Steps_left_from_an_earlier_day_count_against_the_limit()
    {
        var plan = ReviewPlan.Make(Of(SampleCourse.Dealt(6, 3), InSteps(1, Now.AddDays(-1), 1), InSteps(2, Now.AddDays(-1), 1)).WithLimit(1));
        Assert.Equal((1, 1), (plan.Cards.Count, plan.DueLeftOut));
        Assert.Equal(PlanReason.Learning, plan.Cards[0].Why);
    }

    [Fact]
    public void In_a_backlog_what_loses_most_by_waiting_goes_first()
    {
        // After the same four days: hardly faded, about to be forgotten, long gone.
        var plan = ReviewPlan.Make(Of(SampleCourse.Dealt(3, 3), Due(1, 400, 4, 1), Due(2, 2, 4, 1), Due(3, 0.01, 400, 1)));
        Assert.True(plan.IsCatchUp);
        Assert.Equal([2L, 1, 3], Ids(plan));
    }

    [Fact]
    public void Beyond_the_limit_the_urgent_are_taken_but_for_a_tenth_kept_for_the_latest()
    {
        var urgent = Enumerable.Range(1, 20).Select(id => Due(id, 3, 3));
        var latest = Enumerable.Range(21, 5).Select(id => Due(id, 0.01, 300, 300 - id));
        var plan = ReviewPlan.Make(Of(SampleCourse.Dealt(30, 5), [.. urgent, .. latest]).WithLimit(20));
        Assert.Equal([21L, 22], Ids(plan).Where(id => id > 20).Order());
        Assert.Equal((20, 5), (plan.Cards.Count, plan.DueLeftOut));
    }

    [Fact]
    public void A_day_that_fits_is_shuffled_another_way_each_day()
    {
        var input = Of(SampleCourse.Dealt(30, 1), [.. Enumerable.Range(1, 30).Select(id => Due(id))]);
        var tomorrow = input with { Today = Today.AddDays(1), Due = [.. input.Due.Select(row => row with { DueDay = Today.AddDays(1) })] };
        Assert.False(ReviewPlan.Make(input).IsCatchUp);
        Assert.NotEqual(Ids(ReviewPlan.Make(input)), Ids(ReviewPlan.Make(input)).Order());
        Assert.NotEqual(Ids(ReviewPlan.Make(input)), Ids(ReviewPlan.Make(tomorrow)));
    }

    [Fact]
    public void New_cards_are_taken_beginner_first_and_topic_by_topic()
    {
        var catalog = SampleCourse.Of(
            SampleCourse.Topic("a", SampleCourse.Card(1, 2), SampleCourse.Card(2, 1)),
            SampleCourse.Topic("b", SampleCourse.Card(3, 1), SampleCourse.Card(4, 4)));
        Assert.Equal([2L, 3], Ids(ReviewPlan.Make(Of(catalog).WithNew(2))));
        Assert.Equal([1L, 2, 3], Ids(ReviewPlan.Make(Of(catalog).WithNew(3))).Order());
    }

    [Fact]
    public void New_cards_are_spread_evenly_among_reviews()
    {
        var reviews = Enumerable.Range(1, 90).Select(id => Due(id)).ToArray();
        var plan = ReviewPlan.Make(Of(SampleCourse.Dealt(100, 10), reviews).WithNew(10));
        var places = plan.Cards.Select((card, at) => (card.Why, at)).Where(card => card.Why == PlanReason.New).Select(card => card.at).ToList();
        Assert.Equal(10, places.Count);
        Assert.All(places.Select((place, at) => Math.Abs(place - ((at * 10) + 5))), distance => Assert.InRange(distance, 0, 4));
    }

    [Fact]
    public void Only_cards_of_the_filter_are_planned_and_counted()
    {
        var catalog = SampleCourse.Dealt(12, 3);
        var input = Of(catalog, Due(1), Due(2), Due(3)).WithNew(1).With(Suspended(4), Suspended(5)) with
        {
            Filter = new StudyFilter { Topics = ["a"] },
        };
        var plan = ReviewPlan.Make(input);
        Assert.All(plan.Cards, card => Assert.Equal("a", catalog.CardsById[card.CardId].Topic!.Slug));
        Assert.Equal((2, 1, 1), (plan.Cards.Count, plan.NewLeftOut, plan.Suspended));
    }

    [Fact]
    public void Interview_questions_come_up_when_due_and_as_new_cards_only_in_interview_preparation()
    {
        var catalog = SampleCourse.Of(SampleCourse.Topic(
            "slo", SampleCourse.Card(1), SampleCourse.Interview(8, 2, "SLO를 설계해 보시겠어요?", "SLI부터 골라요."), SampleCourse.Interview(9, 2, "RTO는?", "시간")));
        var input = Of(catalog, Due(8)).WithNew(10);
        Assert.Equal([1L, 8], Ids(ReviewPlan.Make(input)).Order());
        Assert.Equal([8L, 9], Ids(ReviewPlan.Make(input with { Filter = new StudyFilter { Kind = StudyKind.Interview } })).Order());
    }

    [Fact]
    public void The_estimate_is_rounded_up()
    {
        var input = Of(SampleCourse.Dealt(5, 5), [.. Enumerable.Range(1, 5).Select(id => Due(id))]);
        Assert.Equal(3, ReviewPlan.Make(input with { SecondsPerCard = 30 }).Minutes);
        Assert.Equal(1, ReviewPlan.Make(input with { SecondsPerCard = 1 }).Minutes);
        Assert.Equal(0, ReviewPlan.Make(input with { Due = [] }).Minutes);
    }
}
