using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

public sealed class CramPlanTests
{
    private static CramPlanInput Input(int cards, int days, int perDay) => new()
    {
        Deck = [.. Enumerable.Range(1, cards).Select(id => (long)id)],
        Progress = new Dictionary<long, CardProgress>(),
        Log = [],
        Today = Today,
        Date = Today.AddDays(days),
        CardsPerDay = perDay,
        Scheduler = Plain,
    };

    private static CramPlan.Days Make(CramPlanInput input) => Assert.IsType<CramPlan.Days>(CramPlan.Make(input));

    private static Dictionary<long, CardProgress> Of(params CardProgress[] rows) => rows.ToDictionary(row => row.CardId);

    [Fact]
    public void A_date_that_is_over_has_no_plan() => Assert.IsType<CramPlan.PastDate>(CramPlan.Make(Input(3, -1, 10)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    public void The_last_day_is_the_day_before_and_today_when_it_is_today(int days, int planned)
    {
        var plan = Make(Input(3, days, 10));
        Assert.Equal(planned, plan.Each.Count);
        Assert.Equal(Today, plan.Each[0].Day);
    }

    [Theory]
    [InlineData(70, 1, 200, 130)]
    [InlineData(1000, 1, 200, 0)]
    [InlineData(2_900_000, 2000, 3, 0)]
    public void Of_a_far_date_only_the_first_days_are_planned_one_by_one(int days, int perDay, int cards, int leftOut)
    {
        var plan = Make(Input(cards, days, perDay));
        Assert.Equal((CramPlan.LongestPlan, leftOut), (plan.Each.Count, plan.LeftOut));
        Assert.NotEmpty(plan.Today);
    }

    [Fact]
    public void An_empty_deck_has_empty_days() => Assert.All(Make(Input(0, 3, 10)).Each, day => Assert.Empty(day.Cards));

    [Fact]
    public void New_cards_are_spread_over_the_days_that_are_left() =>
        Assert.Equal([4, 4, 4], Make(Input(12, 3, 100) with { Goal = 0 }).Each.Select(day => day.Cards.Count));

    [Fact]
    public void The_weakest_come_first_and_most_often()
    {
        var input = Input(3, 6, 1) with { Progress = Of(Due(1, 500, 20), Due(2, 30, 20), Due(3, 1, 20)), Goal = 0.999 };
        var days = Make(input).Each.SelectMany(day => day.Cards).Select(card => card.CardId).ToList();
        Assert.Equal([3L, 2, 1], days.Distinct());
        Assert.True(days.Count(id => id == 3) > days.Count(id => id == 1));
    }

    [Fact]
    public void A_card_that_will_be_known_on_the_date_is_seen_once_and_not_again()
    {
        var input = Input(2, 10, 5) with { Progress = Of(Due(1, 2000, 20), Due(2, 0.5, 20)) };
        var shown = Make(input).Each.SelectMany(day => day.Cards).ToList();
        Assert.Single(shown, card => card.CardId == 1);
        Assert.True(shown.Count(card => card.CardId == 2) > 1);
    }

    [Fact]
    public void Cards_due_in_the_long_term_schedule_are_told_apart()
    {
        var input = Input(2, 1, 5) with { Progress = Of(Due(1), Due(2, late: -3)) };
        Assert.Equal([(1L, true), (2L, false)], Make(input).Today.Select(card => (card.CardId, card.IsDue)).Order());
    }

    [Fact]
    public void What_was_answered_today_does_not_come_again_today_and_has_used_up_its_place()
    {
        var input = Input(4, 1, 2) with
        {
            Log = [new(1, Today, Rating.Good)],
            Progress = Of(Due(2, 0.2, 0)),
            Goal = 1,
        };
        Assert.Empty(Make(input).Today);
        Assert.Equal([3L, 4], Make(input with { CardsPerDay = 4 }).Today.Select(card => card.CardId).Order());
    }

    [Fact]
    public void A_cram_answer_tells_how_weak_a_card_is()
    {
        var input = Input(3, 2, 1) with
        {
            Log = [new(1, Today.AddDays(-1), Rating.Easy), new(2, Today.AddDays(-1), Rating.Again), new(3, Today.AddDays(-1), Rating.Good)],
        };
        Assert.Equal(2, Make(input).Today.Single().CardId);
    }

    [Fact]
    public void Answers_before_the_days_looked_back_on_do_not_count_as_seen()
    {
        var old = Today.AddDays(-CramPlan.LookBackDays);
        var input = Input(1, 1, 1) with { Log = [new(1, old, Rating.Easy)] };
        Assert.Equal(0, Make(input).Today.Single().RecallOnDate);
        Assert.Single(Make(input with { Log = [], Progress = Of(Due(1, 5000, CramPlan.LookBackDays)) }).Today);
    }

    [Fact]
    public void Cards_that_do_not_fit_before_the_date_are_counted() => Assert.Equal(4, Make(Input(10, 2, 3)).LeftOut);

    [Fact]
    public void Every_card_appears_before_the_date_where_the_days_can_hold_it_and_no_day_holds_too_many() => ForAny((input, plan) =>
    {
        Assert.All(plan.Each, day => Assert.True(day.Cards.Count <= input.CardsPerDay));
        Assert.All(plan.Each, day => Assert.Equal(day.Cards.Count, day.Cards.DistinctBy(card => card.CardId).Count()));
        var planned = plan.Each.SelectMany(day => day.Cards).Select(card => card.CardId).ToHashSet();
        var room = (plan.Each.Count * input.CardsPerDay) - input.Deck.Count(id => SeenToday(input, id));
        var unseen = input.Deck.Where(id => !IsSeen(input, id)).ToList();
        Assert.Equal(Math.Max(0, unseen.Count - planned.Intersect(unseen).Count()), plan.LeftOut);
        if (room >= unseen.Count && input.Deck.Count(id => SeenToday(input, id)) <= input.CardsPerDay)
            Assert.Equal(0, plan.LeftOut);
    });

    [Fact]
    public void Of_the_cards_not_seen_the_weakest_come_first() => ForAny((input, plan) =>
    {
        var firsts = plan.Each.SelectMany(day => day.Cards).DistinctBy(card => card.CardId).Where(card => !IsSeen(input, card.CardId)).ToList();
        Assert.Equal(firsts.Select(card => card.RecallOnDate).Order(), firsts.Select(card => card.RecallOnDate));
    });

    [Fact]
    public void Equal_input_gives_an_equal_plan() => ForAny((input, plan) =>
        Assert.Equal(plan.Each.Select(day => string.Join(',', day.Cards)), Make(input with { Deck = [.. input.Deck.Reverse()] }).Each.Select(day => string.Join(',', day.Cards))));

    private static void ForAny(Action<CramPlanInput, CramPlan.Days> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var input = Input(random.Next(0, 60), random.Next(0, 15), random.Next(1, 30));
            input = input with
            {
                Progress = Of([.. input.Deck.Where(_ => random.Next(2) == 0).Select(id => Due(id, Math.Exp(random.Next(-4, 7)), random.Next(0, 60), random.Next(-20, 9)))]),
                Log = [.. Enumerable.Range(0, random.Next(40)).Select(_ => new CramAnswer(random.Next(1, 70), Today.AddDays(-random.Next(20)), (Rating)random.Next(1, 5))).OrderBy(answer => answer.Day)],
            };
            holds(input, Make(input));
        }).QuickCheckThrowOnFailure();

    private static bool SeenToday(CramPlanInput input, long id) => LastDay(input, id) == input.Today;

    private static bool IsSeen(CramPlanInput input, long id) => LastDay(input, id) > input.Today.AddDays(-CramPlan.LookBackDays);

    private static DateOnly? LastDay(CramPlanInput input, long id) => input.Log.Where(answer => answer.CardId == id).Select(answer => (DateOnly?)answer.Day)
        .Append(input.Progress.TryGetValue(id, out var row) ? row.LastStudyDay : null).Max();
}
