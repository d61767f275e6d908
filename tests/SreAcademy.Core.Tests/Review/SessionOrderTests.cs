using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleDesk;

namespace SreAcademy.Core.Tests.Review;

public sealed class SessionOrderTests
{
    /// <summary>Thirty unlike cards in ten topics, and pairs that are easily confused.</summary>
    private static readonly CatalogSnapshot Catalog = SampleCourse.Of(
    [
        .. Enumerable.Range(0, 10).Select(topic => SampleCourse.Topic(
            $"t{topic}",
            [
                .. Enumerable.Range(0, 3).Select(card => SampleCourse.Card((topic * 3) + card + 1)),
                .. topic switch
                {
                    0 => [SampleCourse.Card(101, 1, "RTO는 무엇을 정하나요?", "되살리는 시간"), SampleCourse.Card(103, 1, "RTO는 누가 정하나요?", "사업 책임자")],
                    1 => [SampleCourse.Card(102, 1, "RPO는 무엇을 정하나요?", "잃는 데이터")],
                    _ => Array.Empty<Card>(),
                },
            ])),
    ]);

    private static List<long> Order(IEnumerable<long> reviews) =>
        [.. SessionOrder.Arrange([.. reviews], [], Catalog).Select(card => card.CardId)];

    private static List<long> Plain(int from, int count) => [.. Enumerable.Range(from, count).Select(id => (long)id)];

    [Fact]
    public void Look_alikes_are_brought_near_each_other_after_the_first_block_but_never_side_by_side()
    {
        // One of each pair stands second in its topic, the other last in another one.
        var order = Order([1, 4, .. Plain(7, 24), 101, 5, 6, 102, 2, 3]);
        Assert.InRange(order.IndexOf(101), SessionOrder.FirstBlock, 19);
        Assert.InRange(Math.Abs(order.IndexOf(101) - order.IndexOf(102)), 2, 3);
    }

    [Fact]
    public void In_the_first_block_nothing_is_brought_near()
    {
        var order = Order([101, 4, 5, 6, 102, .. Plain(7, 24)]);
        Assert.Equal(0, order.IndexOf(101));
        Assert.True(order.IndexOf(102) > 20);
    }

    [Fact]
    public void Look_alikes_of_one_topic_do_not_meet_even_where_all_is_of_one_topic()
    {
        var order = Order([101, 103, 1, 2, 3]);
        Assert.True(Math.Abs(order.IndexOf(101) - order.IndexOf(103)) >= 2);
    }

    [Fact]
    public void Topics_take_turns_and_keep_their_own_order()
    {
        var order = Order([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        Assert.Equal([1L, 4, 7, 2, 5, 8, 3, 6, 9], order);
    }

    [Fact]
    public void A_topic_with_more_than_half_of_all_is_split_as_far_as_the_others_reach()
    {
        var order = Order([4, 7, 1, 2, 3]);
        Assert.Equal(["t0", "t1", "t0", "t2", "t0"], order.Select(id => Catalog.CardsById[id].Topic!.Slug));
    }

    [Fact]
    public void The_plan_uses_this_order()
    {
        var rows = Plain(1, 30).Select(id => Due(id)).ToArray();
        var topics = ReviewPlan.Make(Of(Catalog, rows)).Cards.Select(card => Catalog.CardsById[card.CardId].Topic!.Slug).ToList();
        Assert.DoesNotContain(topics.Zip(topics.Skip(1)), pair => pair.First == pair.Second);
    }
}
