using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

/// <summary>What holds for any learner's desk.</summary>
public sealed class ReviewPlanProperties
{
    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static void ForAnyDesk(Action<ReviewPlanInput, ReviewPlan> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var input = AnyDesk(new Random(seed));
            holds(input, ReviewPlan.Make(input));
        }).Check(Configuration);

    /// <summary>Up to 120 cards in up to eight topics of any size; some ids of retired cards.</summary>
    private static ReviewPlanInput AnyDesk(Random random)
    {
        var cards = random.Next(0, 120);
        var catalog = SampleCourse.Dealt(cards, random.Next(1, 9));
        var started = Enumerable.Range(1, cards + 5).Where(_ => random.Next(3) > 0).Select(id => (long)id).ToList();
        var rows = started.Where(_ => random.Next(4) > 0).Select(id => random.Next(6) == 0
            ? InSteps(id, Now.AddMinutes(random.Next(-100, 100)), random.Next(2))
            : Due(id, Math.Exp((random.NextDouble() * 12) - 5), random.Next(0, 300), random.Next(-1, 20)));
        var marks = Enumerable.Range(1, cards + 5).Where(_ => random.Next(5) == 0).Select(id => random.Next(2) == 0 ? Suspended(id) : Buried(id, random.Next(-2, 3)));
        return Of(catalog, [.. rows]).WithNew(random.Next(0, 20)).WithLimit(random.Next(0, 150)).With([.. marks]) with
        {
            Started = started.ToHashSet(),
            NewToday = random.Next(0, 10),
            ReviewedToday = random.Next(0, 60),
            Filter = random.Next(3) == 0 ? new StudyFilter { Levels = [Level.Beginner, Level.Senior] } : StudyFilter.All,
        };
    }

    private static bool CanBeShown(ReviewPlanInput input, long id) =>
        input.Catalog.CardsById.TryGetValue(id, out var place)
        && input.Filter.Admits(place)
        && !(input.Marks.TryGetValue(id, out var mark) && (mark.Suspended || mark.IsBuried(input.Today)));

    private static IEnumerable<long> DueIds(ReviewPlanInput input) =>
        input.Due.Where(row => row.DueDay <= input.Today && CanBeShown(input, row.CardId)).Select(row => row.CardId);

    [Fact]
    public void No_suspended_buried_or_retired_card_is_planned_and_none_twice() => ForAnyDesk((input, plan) =>
    {
        Assert.All(plan.Cards, card => Assert.True(CanBeShown(input, card.CardId)));
        Assert.Equal(plan.Cards.Count, plan.Cards.Select(card => card.CardId).Distinct().Count());
    });

    [Fact]
    public void The_daily_limits_are_kept() => ForAnyDesk((input, plan) =>
    {
        var begunToday = input.Due.Where(row => row.DueAt is not null && row.LastStudyDay == input.Today).Select(row => row.CardId).ToHashSet();
        var counted = plan.Cards.Count(card => !begunToday.Contains(card.CardId));
        Assert.True(counted <= Math.Max(0, input.Settings.ReviewsPerDay - input.ReviewedToday));
        Assert.True(plan.Cards.Count(card => card.Why == PlanReason.New) <= Math.Max(0, input.Settings.NewCardsPerDay - input.NewToday));
    });

    [Fact]
    public void What_is_due_is_either_planned_or_counted_as_left_out() => ForAnyDesk((input, plan) =>
    {
        var planned = plan.Cards.Where(card => card.Why != PlanReason.New).Select(card => card.CardId).ToList();
        Assert.Subset(DueIds(input).ToHashSet(), planned.ToHashSet());
        Assert.Equal(DueIds(input).Count(), planned.Count + plan.DueLeftOut);
    });

    [Fact]
    public void With_room_enough_the_plan_is_a_permutation_of_what_is_due() => ForAnyDesk((input, _) =>
    {
        var plan = ReviewPlan.Make(input.WithLimit(10_000).WithNew(0));
        Assert.Equal(DueIds(input).Order(), plan.Cards.Select(card => card.CardId).Order());
    });

    [Fact]
    public void Equal_input_gives_an_equal_plan_whatever_order_the_rows_come_in() => ForAnyDesk((input, plan) =>
    {
        var again = ReviewPlan.Make(input with
        {
            Catalog = new CatalogSnapshot(1, input.Catalog.Subjects),
            Due = [.. input.Due.Reverse()],
            Marks = input.Marks.Reverse().ToDictionary(),
        });
        Assert.Equal(plan.Cards, again.Cards);
    });

    [Fact]
    public void Topics_meet_only_where_one_has_more_than_half_of_all() => ForAnyDesk((input, plan) =>
    {
        var topics = plan.Cards.Where(card => card.Why != PlanReason.Learning).Select(card => input.Catalog.CardsById[card.CardId].Topic!.Slug).ToList();
        var largest = topics.CountBy(topic => topic).Select(pair => pair.Value).DefaultIfEmpty().Max();
        var meetings = topics.Zip(topics.Skip(1)).Count(pair => pair.First == pair.Second);
        Assert.Equal(Math.Max(0, (2 * largest) - topics.Count - 1), meetings);
    });

    [Fact]
    public void In_a_lasting_backlog_every_card_has_its_turn()
    {
        // Every day as much falls due anew as fits into the day; a hundred cards were due before.
        const int perDay = 10;
        var waiting = Enumerable.Range(1, 100).ToDictionary(id => (long)id, id => Due(id, Math.Exp(id % 10 - 5), 200, 50));
        var next = 101L;
        for (var day = 0; day < 110; day++)
        {
            var today = Today.AddDays(day);
            for (var fresh = 0; fresh < perDay; fresh++, next++)
                waiting.Add(next, Due(next, 3, 3 - day, -day));
            var catalog = SampleCourse.Dealt((int)next, 7);
            var plan = ReviewPlan.Make(Of(catalog, [.. waiting.Values]).WithLimit(perDay) with { Today = today });
            foreach (var card in plan.Cards)
                waiting.Remove(card.CardId);
        }
        Assert.DoesNotContain(waiting.Keys, id => id <= 100);
    }
}
