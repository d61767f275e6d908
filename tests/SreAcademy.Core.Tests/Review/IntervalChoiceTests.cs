using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public sealed class IntervalChoiceTests
{
    private const int Maximum = 36_500;
    private static readonly DateOnly Today = new(2026, 3, 2); // a Monday

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(3, 2, 4)]
    [InlineData(7, 5, 9)]
    [InlineData(10, 8, 12)]
    [InlineData(20, 17, 23)]
    [InlineData(100, 93, 107)]
    [InlineData(36_500, 34_673, 36_500)]
    public void The_range_is_that_of_the_published_fuzz(int days, int shortest, int longest) =>
        Assert.Equal((shortest, longest), IntervalChoice.Range(days, Maximum));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(30)]
    public void The_range_stays_within_one_day_and_the_maximum(int maximum)
    {
        for (var days = 1; days <= maximum; days++)
        {
            var (shortest, longest) = IntervalChoice.Range(days, maximum);
            Assert.True(shortest >= 1 && shortest <= days && days <= longest && longest <= maximum, $"{days}: {shortest}–{longest}");
        }
    }

    [Fact]
    public void Without_other_cards_the_choice_is_the_canonical_one()
    {
        for (var card = 1L; card <= 200; card++)
        {
            var computed = ReviewInterval.OfDays((int)card);
            Assert.Equal(IntervalChoice.Canonical(computed, card, 3, Maximum), IntervalChoice.Choose(computed, card, 3, Maximum, Load(_ => 0)));
        }
    }

    [Fact]
    public void The_choice_always_lies_within_the_range_and_differs_between_cards_and_between_reviews()
    {
        var computed = ReviewInterval.OfDays(100);
        var byCard = Enumerable.Range(1, 1_500).Select(card => IntervalChoice.Canonical(computed, card, 0, Maximum)).ToList();
        var byReview = Enumerable.Range(0, 1_500).Select(review => IntervalChoice.Canonical(computed, 1, review, Maximum)).ToList();

        foreach (var chosen in new[] { byCard, byReview })
        {
            Assert.All(chosen, interval => Assert.True(IntervalChoice.Contains(computed, interval, Maximum)));
            var counts = chosen.GroupBy(interval => interval.Days).Select(group => group.Count()).ToList();
            Assert.Equal(15, counts.Count);
            Assert.All(counts, count => Assert.InRange(count, 60, 140));
        }
    }

    [Fact]
    public void The_least_loaded_day_of_the_range_is_taken()
    {
        var chosen = IntervalChoice.Choose(ReviewInterval.OfDays(10), 7, 1, Maximum, Load(day => day == Today.AddDays(9) ? 3 : 4));

        Assert.Equal(9, chosen.Days);
    }

    [Fact]
    public void A_quiet_day_outside_the_range_does_not_attract() =>
        Assert.InRange(IntervalChoice.Choose(ReviewInterval.OfDays(10), 7, 1, Maximum, Load(day => day == Today.AddDays(13) ? 0 : 4)).Days, 8, 12);

    [Fact]
    public void Cards_computed_for_one_day_spread_evenly_when_the_load_is_counted()
    {
        var due = new Dictionary<DateOnly, int>();
        for (var card = 1L; card <= 100; card++)
        {
            var day = Today.AddDays(IntervalChoice.Choose(ReviewInterval.OfDays(10), card, 0, Maximum, Load(day => due.GetValueOrDefault(day))).Days);
            due[day] = due.GetValueOrDefault(day) + 1;
        }

        Assert.Equal([20, 20, 20, 20, 20], due.Values);
    }

    [Fact]
    public void Easy_days_are_avoided_even_when_they_are_empty()
    {
        var load = new StudyLoad(Today, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 50, [DayOfWeek.Saturday, DayOfWeek.Sunday]);
        for (var card = 1L; card <= 50; card++)
        {
            var day = Today.AddDays(IntervalChoice.Choose(ReviewInterval.OfDays(12), card, 0, Maximum, load).Days);
            Assert.False(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        }
    }

    [Fact]
    public void Where_all_days_of_the_range_are_easy_the_least_loaded_is_taken()
    {
        var load = new StudyLoad(Today, day => day == Today.AddDays(11) ? 1 : 2, Enum.GetValues<DayOfWeek>());

        Assert.Equal(11, IntervalChoice.Choose(ReviewInterval.OfDays(12), 5, 0, Maximum, load).Days);
        Assert.Equal(1, IntervalChoice.Choose(ReviewInterval.OfDays(1), 5, 0, Maximum, load).Days);
    }

    [Fact]
    public void Steps_pass_unchanged()
    {
        var step = ReviewInterval.OfSeconds(600);

        Assert.Equal(step, IntervalChoice.Choose(step, 5, 0, Maximum, Load(_ => 9)));
        Assert.Equal(step, IntervalChoice.Canonical(step, 5, 0, Maximum));
    }

    [Fact]
    public void A_replay_keeps_the_logged_interval_where_it_could_have_been_chosen()
    {
        var computed = ReviewInterval.OfDays(10);

        Assert.Equal(12, IntervalChoice.Replay(computed, ReviewInterval.OfDays(12), 5, 2, Maximum).Days);
        Assert.Equal(IntervalChoice.Canonical(computed, 5, 2, Maximum), IntervalChoice.Replay(computed, ReviewInterval.OfDays(13), 5, 2, Maximum));
        Assert.Equal(IntervalChoice.Canonical(computed, 5, 2, Maximum), IntervalChoice.Replay(computed, ReviewInterval.OfSeconds(600), 5, 2, Maximum));
        Assert.Equal(ReviewInterval.OfSeconds(60), IntervalChoice.Replay(ReviewInterval.OfSeconds(60), computed, 5, 2, Maximum));
    }

    /// <summary>Stored logs are replayed with it: these numbers must never change.</summary>
    [Theory]
    [InlineData(1, 0, 10365)]
    [InlineData(1, 1, 9868)]
    [InlineData(2, 0, 10401)]
    [InlineData(long.MaxValue, int.MaxValue, 9506)]
    public void The_choice_by_card_and_review_is_fixed_for_good(long card, int reviews, int days) =>
        Assert.Equal(days, IntervalChoice.Canonical(ReviewInterval.OfDays(10_000), card, reviews, Maximum).Days);

    [Fact]
    public void A_better_rating_never_brings_a_card_back_sooner()
    {
        for (var card = 1L; card <= 300; card++)
        {
            var load = Load(day => (int)((day.DayNumber * 7 + card) % 5));
            var computed = new ReviewOutcomes(After(1), After(10 + (int)(card % 9)), After(11 + (int)(card % 11)), After(12 + (int)(card % 40)));
            var ordered = computed with { Good = After(Math.Max(computed.Hard.Interval.Days, computed.Good.Interval.Days)) };
            ordered = ordered with { Easy = After(Math.Max(ordered.Good.Interval.Days, ordered.Easy.Interval.Days)) };

            var times = IntervalChoice.ChooseAll(ordered, card, 2, Maximum, load);

            Assert.True(times.Hard.Days <= times.Good.Days && times.Good.Days <= times.Easy.Days, $"{card}: {times}");
            foreach (var rating in Enum.GetValues<Rating>())
                Assert.True(IntervalChoice.Contains(ordered[rating].Interval, times[rating], Maximum));
        }

        static ReviewOutcome After(int days) => new(default, ReviewInterval.OfDays(days));
    }

    private static StudyLoad Load(Func<DateOnly, int> due) => new(Today, due, []);
}
