using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Review;

public sealed class LookAlikesTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        Topic(
            "slo",
            Card(1, 1, "SLI는 무엇인가요?", "사용자가 느끼는 품질을 잰 값이에요. 좋은 이벤트를 유효한 이벤트로 나눠요."),
            Card(2, 1, "SLO는 무엇인가요?", "품질을 잰 값이 넘어야 하는 내부 목표예요."),
            Card(3, 1, "SLA는 무엇인가요?", "고객과 맺은 계약이고 어기면 보상해요."),
            Card(4, 2, "알림은 언제 울려야 하나요?", "버짓이 빠르게 줄어들 때예요.")),
        Topic(
            "dr",
            Card(11, 1, "RTO는 무엇을 정하나요?", "멈춘 뒤 되살릴 때까지 견딜 수 있는 시간이에요."),
            Card(12, 1, "RPO는 무엇을 정하나요?", "잃어도 되는 데이터의 시간 폭이에요."),
            Card(13, 3, "백업은 어떻게 시험하나요?", "실제로 되살려 보고 걸린 시간을 재요.")),
        Topic(
            "deploy",
            Card(21, 2, "카나리 배포는 어떻게 하나요?", "트래픽 일부만 새 버전으로 보내고 지표를 비교해요."),
            Card(22, 2, "블루·그린 배포는 어떻게 하나요?", "두 환경을 두고 트래픽을 한 번에 새 버전으로 돌려요."),
            Card(23, 4, "배포 동결은 누가 정하나요?", "버짓 정책에 서명한 사람이 정해요."),
            Card(24, 1, "온콜 교대 때 무엇을 넘기나요?", "진행 중인 장애와 조용히 시킨 알림을 넘겨요.")));

    private static IEnumerable<long> To(long card) => LookAlikes.Of(Catalog).To(card).Select(other => other.CardId);

    [Theory]
    [InlineData(1, new long[] { 2, 3 })]
    [InlineData(2, new long[] { 1, 3 })]
    [InlineData(11, new long[] { 12 })]
    [InlineData(12, new long[] { 11 })]
    [InlineData(21, new long[] { 22 })]
    [InlineData(22, new long[] { 21 })]
    public void Names_that_differ_by_a_letter_and_ways_to_do_one_thing_are_alike(long card, long[] confused) =>
        Assert.Equal(confused.Order(), To(card).Take(confused.Length).Order());

    [Fact]
    public void The_same_question_in_other_words_of_asking_is_confusable_and_the_same_asking_is_not()
    {
        var catalog = Of(
            Topic("postmortem", Card(1, 1, "비난하지 않는 포스트모텀이란 무엇인가요?", "사람이 아니라 시스템을 고치는 회고예요.")),
            Topic("interview", Card(2, 2, "비난하지 않는 포스트모텀이 왜 필요한지 설명해 주시겠어요?", "숨기지 않아야 시스템을 고칠 수 있어서예요.")),
            Topic("canary", Card(3, 1, "카나리를 하면 무엇이 좋아지나요?", "일부 사용자만 문제를 겪어요.")),
            Topic("toil", Card(4, 1, "수작업을 줄이면 무엇이 좋아지나요?", "설계할 시간이 늘어요.")));
        Assert.Equal(2, LookAlikes.Of(catalog).To(1)[0].CardId);
        Assert.True(LookAlikes.Of(catalog).To(1)[0].Score >= LookAlikes.Confusable);
        Assert.DoesNotContain(LookAlikes.Of(catalog).To(3), other => other.CardId == 4 && other.Score >= LookAlikes.Confusable);
    }

    [Fact]
    public void Interview_questions_are_alike_to_the_cards_behind_them()
    {
        var catalog = Of(
            [Interview(9, null, "RTO와 RPO가 주어지면 무엇을 고르시겠어요?", "RTO가 짧으면 웜 스탠바이를 골라요.")],
            [.. Catalog.Topics]);
        Assert.Equal([11L, 12], LookAlikes.Of(catalog).To(9).Take(2).Select(other => other.CardId).Order());
    }

    [Fact]
    public void Scores_fall_stay_within_bounds_and_never_name_the_card_itself() => Assert.All(Catalog.Cards, place =>
    {
        var others = LookAlikes.Of(Catalog).To(place.Card.Id);
        Assert.True(others.Count <= LookAlikes.Most);
        Assert.Equal(others.OrderByDescending(other => other.Score), others);
        Assert.All(others, other => Assert.True(other.CardId != place.Card.Id && other.Score is >= 0 and <= 1));
    });

    [Fact]
    public void An_equal_catalog_gives_equal_look_alikes_and_one_catalog_the_same_ones()
    {
        var again = new CatalogSnapshot(2, Catalog.Subjects);
        Assert.All(Catalog.Cards, place => Assert.Equal(LookAlikes.Of(Catalog).To(place.Card.Id), LookAlikes.Of(again).To(place.Card.Id)));
        Assert.Same(LookAlikes.Of(Catalog), LookAlikes.Of(Catalog));
        Assert.NotSame(LookAlikes.Of(Catalog), LookAlikes.Of(again));
    }

    [Fact]
    public void A_card_outside_the_catalog_has_none()
    {
        Assert.Empty(LookAlikes.Of(Catalog).To(404));
        Assert.Empty(LookAlikes.Of(CatalogSnapshot.Empty).To(1));
        Assert.Empty(LookAlikes.Of(Of(Topic("a", Card(1, 1, "?", "!")))).To(1));
    }
}
