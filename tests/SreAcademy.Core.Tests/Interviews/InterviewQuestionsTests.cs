using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Tests.Review.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class InterviewQuestionsTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        [Asked(90, 2), Asked(91, null)],
        Topic("a", Card(1, 2), Card(2, 1), Card(3, 3), Asked(10, 2), Asked(11, 1), Asked(12, 3)),
        Topic("b", Card(4, 2), Card(5, 1), Asked(20, 2), Asked(21, 2)),
        Topic("c", Card(6, 2), Card(7, 4)));

    private static IReadOnlyList<long> Ids(InterviewPlan plan) => [.. InterviewQuestions.Of(Catalog, plan).Select(question => question.CardId)];

    private static InterviewPlan Plan(int role, int count = 30, int seed = 1, params string[] topics) =>
        new() { Role = (Level)role, Count = count, Seed = seed, Topics = topics };

    [Fact]
    public void Interview_questions_come_first_then_cards_each_the_roles_level_before_the_one_below_and_none_above()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var ids = Ids(Plan(2, seed: seed));
            Assert.Equal([10L, 20, 21, 90], ids.Take(4).Order());
            Assert.Equal(91, ids[4]);
            Assert.Equal(11, ids[5]);
            Assert.Equal([1L, 4, 6], ids.Skip(6).Take(3).Order());
            Assert.Equal([2L, 5], ids.Skip(9).Order());
        }
    }

    [Fact]
    public void The_first_level_has_none_below() => Assert.Equal([91L, 11, 2, 5], [Ids(Plan(1))[1], Ids(Plan(1))[0], .. Ids(Plan(1)).Skip(2).Order()]);

    [Fact]
    public void Topics_take_turns()
    {
        for (var seed = 0; seed < 50; seed++)
            Assert.Equal(3, InterviewQuestions.Of(Catalog, Plan(2, 3, seed)).Select(question => question.TopicSlug).Distinct().Count());
    }

    [Fact]
    public void Chosen_topics_leave_out_the_others_and_questions_of_no_topic() =>
        Assert.Equal([4L, 5, 20, 21], Ids(Plan(2, topics: "b")).Order());

    [Fact]
    public void The_seed_decides_and_nothing_else()
    {
        Assert.Equal(Ids(Plan(2, 4, seed: 7)), Ids(Plan(2, 4, seed: 7)));
        Assert.True(Enumerable.Range(0, 50).Select(seed => string.Join(' ', Ids(Plan(2, 4, seed)))).Distinct().Count() > 10);
        Assert.Equal(30, InterviewQuestions.Of(Dealt(400, 5), Plan(4, 30)).Select(question => question.CardId).Distinct().Count());
    }

    [Fact]
    public void Where_nothing_fits_nothing_is_asked()
    {
        Assert.Empty(InterviewQuestions.Of(CatalogSnapshot.Empty, Plan(2)));
        Assert.Empty(InterviewQuestions.Of(Of(Topic("a", Card(1, 4))), Plan(2)));
    }

    [Fact]
    public void The_same_words_are_asked_once()
    {
        var catalog = Of(Topic("a", Card(1, 2, "같은 질문?")), Topic("b", Card(2, 2, "같은 질문?"), Card(3, 2, "다른 질문?")));
        Assert.Equal(["같은 질문?", "다른 질문?"], InterviewQuestions.Of(catalog, Plan(2)).Select(question => question.Question.Text).Order());
    }

    [Fact]
    public void A_question_is_complete_in_itself()
    {
        var card = Card(1, 2, "질문?", "답") with
        {
            Points = [Rich("핵심")],
            FollowUps = [new FollowUp(Rich("꼬리?"), null)],
            Sources = [Rich("출처")],
            QuestionBody = Rich("상황"),
        };
        var asked = Assert.Single(InterviewQuestions.Of(Of(Topic("a", card)), Plan(2)));

        Assert.Equal((1L, "a", "a", Level.Junior), (asked.CardId, asked.TopicSlug, asked.TopicTitle, asked.Level));
        Assert.Equal((card.Question, card.QuestionBody, card.Answer), (asked.Question, asked.Body, asked.Answer));
        Assert.Equal((card.Points, card.FollowUps, card.Sources), (asked.Points, asked.FollowUps, asked.Sources));
    }

    [Theory]
    [InlineData("SLO는 99.9%예요. 한 달에 43.2분까지 괜찮아요.", "SLO는 99.9%예요.|한 달에 43.2분까지 괜찮아요.")]
    [InlineData("한 문장뿐이에요", "한 문장뿐이에요")]
    [InlineData("1. 되돌려요\n2. 알려요! 그다음 적어요", "1. 되돌려요|2. 알려요!|그다음 적어요")]
    [InlineData("왜냐고요? 비용이에요.\n\n- 비용이에요.\n- 여유예요.", "왜냐고요?|비용이에요.|- 비용이에요.|- 여유예요.")]
    [InlineData("가. 나요. 다요. 라요. 마요. 바요. 사요. 아요.", "가. 나요.|다요.|라요.|마요.|바요.|사요.")]
    public void Without_points_of_the_author_the_sentences_of_the_answer_are_the_points(string answer, string points) =>
        Assert.Equal(points.Split('|'), Points(Rich(answer)));

    [Fact]
    public void Code_is_no_point_unless_there_is_nothing_else()
    {
        var code = "<pre><code>kubectl get pods\n</code></pre>";
        Assert.Equal(["상태를 &봐요."], Points(new RichText($"<p>상태를 &amp;봐요.</p>{code}", "상태를 &봐요.\nkubectl get pods")));
        Assert.Equal(["kubectl get pods"], Points(new RichText(code, "kubectl get pods")));
        var escaped = Assert.Single(InterviewQuestions.Of(Of(Topic("a", Card(1, 2, "?", "") with { Answer = new RichText("&lt;b&gt; 태그예요.", "<b> 태그예요.") })), Plan(2)));
        Assert.Equal("&lt;b&gt; 태그예요.", escaped.Points[0].Html);
    }

    private static IEnumerable<string> Points(RichText answer) =>
        Assert.Single(InterviewQuestions.Of(Of(Topic("a", Card(1, 2, "질문?", "") with { Answer = answer })), Plan(2))).Points.Select(point => point.Text);

    private static Card Asked(long id, int? level) => Interview(id, level, $"질문 {id}?", $"답 {id}");

    private static RichText Rich(string text) => new(text, text);
}
