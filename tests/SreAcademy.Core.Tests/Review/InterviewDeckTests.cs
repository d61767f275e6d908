using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Review;

public sealed class InterviewDeckTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        [Interview(91, null, "RTO와 RPO로 재해 복구를 설명해 주시겠어요?", "RTO는 시간, RPO는 데이터예요."), Interview(92, 1, "카나리 배포란?", "일부 트래픽이에요.")],
        Topic(
            "dr",
            Card(1, 1, "RTO는 무엇을 정하나요?", "복구 시간 목표예요."),
            Card(2, 1, "RPO는 무엇을 정하나요?", "데이터 손실 폭이에요."),
            Interview(93, 3, "RTO를 어떻게 재시겠어요?", "훈련으로 복구 시간을 재요.")),
        Topic("deploy", Card(3, 2, "카나리 배포는 어떻게 하나요?", "트래픽 일부만 보내요."), Card(4, 1, "롤백은 언제 하나요?", "지표가 나빠질 때예요.")));

    private static IEnumerable<string> Lines(StudyFilter filter) => InterviewDeck.Of(Catalog, filter).Entries
        .Select(entry => $"{entry.Question.Card.Id}: {string.Join(' ', entry.Behind.Select(place => place.Card.Id))}");

    [Fact]
    public void Questions_come_by_level_each_with_the_cards_behind_it_and_no_card_twice() =>
        Assert.Equal(["92: 3", "93: 1 2", "91: "], Lines(StudyFilter.All));

    [Fact]
    public void A_question_of_a_topic_draws_on_its_own_topic_and_one_without_on_any()
    {
        Assert.Equal(["93: 1 2"], Lines(new StudyFilter { Topics = ["dr"] }));
        Assert.Equal(["92: 3"], Lines(new StudyFilter { Levels = [Level.Beginner] }));
    }

    [Fact]
    public void A_question_is_followed_by_what_stands_behind_it() =>
        Assert.Equal([93L, 1, 2], InterviewDeck.Of(Catalog, new StudyFilter { Levels = [Level.Senior] }).Cards.Select(place => place.Card.Id));

    [Fact]
    public void Without_questions_the_deck_is_empty() => Assert.Empty(InterviewDeck.Of(Of(Topic("a", Card(1))), StudyFilter.All).Cards);
}
