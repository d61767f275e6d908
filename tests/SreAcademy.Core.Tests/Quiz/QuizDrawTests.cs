using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class QuizDrawTests
{
    [Fact]
    public void A_seed_draws_the_same_on_every_machine()
    {
        var draw = new QuizDraw(7);
        Assert.Equal([72, 64, 54, 60, 34], Enumerable.Range(0, 5).Select(_ => draw.Below(100)));
    }

    [Fact]
    public void Splitting_neither_moves_the_draw_on_nor_depends_on_what_was_drawn()
    {
        var (one, other) = (new QuizDraw(1), new QuizDraw(1));
        var early = one.Split(5).Below(1_000_000);
        Assert.Equal(other.Below(1_000_000), one.Below(1_000_000));
        Assert.Equal(early, other.Split(5).Below(1_000_000));
        Assert.NotEqual(early, one.Split(6).Below(1_000_000));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Numbers_come_evenly_over_neighbouring_seeds_and_keys(int count)
    {
        const int draws = 6_000;
        Uniformity.Assert([.. Enumerable.Range(0, draws).Select(seed => new QuizDraw(seed).Below(count))], count);
        var draw = new QuizDraw(3);
        Uniformity.Assert([.. Enumerable.Range(0, draws).Select(key => draw.Split(key).Below(count))], count);
        Uniformity.Assert([.. Enumerable.Range(0, draws).Select(_ => draw.Below(count))], count);
    }

    [Fact]
    public void Every_order_is_equally_likely()
    {
        var orders = Enumerable.Range(0, 6_000).Select(seed => string.Concat(new QuizDraw(seed).Shuffle(["a", "b", "c", "d"]))).ToList();
        var names = orders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(24, names.Count);
        Uniformity.Assert([.. orders.Select(order => names.IndexOf(order))], 24);
    }

    [Fact]
    public void There_is_nothing_to_draw_from_nothing() => Assert.Throws<ArgumentOutOfRangeException>(() => new QuizDraw(1).Below(0));
}
