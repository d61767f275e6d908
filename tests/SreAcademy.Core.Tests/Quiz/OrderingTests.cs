using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class OrderingTests
{
    [Fact]
    public void Steps_are_shown_out_of_order_and_have_one_right_order() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        foreach (var question in Drawn.Questions<OrderingQuestion>(drawn.Catalog, QuestionKind.Ordering, drawn.Seed))
        {
            var places = Enumerable.Range(0, question.Steps.Count).ToList();
            Assert.InRange(question.Steps.Count, 3, 7);
            Assert.Equal(places, question.Order.Order());
            Assert.NotEqual(places, question.Order);
            Assert.Distinct(question.Steps.Select(step => step.Text));
            Assert.All(question.Steps, step => Assert.DoesNotMatch(@"^\s*(?:\d+[.)]\s|[①-⑳])", step.Text));
            Assert.All(question.Steps, step => Assert.DoesNotMatch("<(?:p|ul|ol|pre|div)[ >]", step.Html));
        }
    }).Check(Drawn.Config(150));

    [Fact]
    public void Only_the_right_order_is_right_and_a_step_out_of_place_costs_itself() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        var draw = new QuizDraw(drawn.Seed);
        foreach (var question in Drawn.Questions<OrderingQuestion>(drawn.Catalog, QuestionKind.Ordering, drawn.Seed, 3))
        {
            Assert.True(QuestionJudge.Judge(question, new Response.Ordered(question.Order)) is { IsRight: true, Score: 1, Missed.Count: 0 });
            var other = draw.Shuffle(question.Order);
            if (other.SequenceEqual(question.Order))
                continue;
            var judgement = QuestionJudge.Judge(question, new Response.Ordered(other))!;
            Assert.False(judgement.IsRight);
            Assert.Equal([question.CardId], judgement.Missed);
            Assert.InRange(judgement.Score, 1.0 / question.Steps.Count, 1 - (1.0 / question.Steps.Count));

            IReadOnlyList<int> moved = [.. question.Order.Skip(1), question.Order[0]];
            Assert.Equal(question.Steps.Count - 1, QuestionJudge.Judge(question, new Response.Ordered(moved))!.Parts.Count(part => part));
        }
    }).Check(Drawn.Config(100));

    [Fact]
    public void Every_order_but_the_right_one_is_shown_equally_often()
    {
        var orders = Drawn.OfCard<OrderingQuestion>(QuizCourses.Small, "조회는 어떤 과정을 거치는가?", QuestionKind.Ordering, 4_000).Select(question => string.Concat(question.Order)).ToList();
        var names = orders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(23, names.Count);
        Uniformity.Assert([.. orders.Select(order => names.IndexOf(order))], 23);
    }

    [Fact]
    public void Steps_of_an_answer_end_where_its_list_ends()
    {
        var question = Drawn.OfCard<OrderingQuestion>(QuizCourses.Small, "배달 불능 큐를 비우는 절차는 어떤 순서로 진행하나요?", QuestionKind.Ordering, 1).First();
        Assert.Equal(["실패한 원인을 분류", "코드나 데이터를 고침", "몇 건만 다시 넣어 확인", "나머지를 천천히 다시 넣기"], question.Order.Select(step => question.Steps[step].Text));
    }

    [Fact]
    public void A_numbered_list_that_could_stand_in_any_order_is_not_asked() =>
        Assert.Empty(Drawn.OfCard<OrderingQuestion>(QuizCourses.Small, "도입 전략은?", QuestionKind.Ordering, 10));

    [Fact]
    public void A_scenario_is_asked_with_a_card_that_speaks_of_it()
    {
        var question = Enumerable.Range(0, 50).SelectMany(seed => Drawn.Questions<OrderingQuestion>(QuizCourses.Small, QuestionKind.Ordering, seed))
            .First(question => question.Body.Text.StartsWith("한밤에 밀린 컨슈머", StringComparison.Ordinal));
        Assert.True(QuizCourses.Small.CardsById[question.CardId].Card.Question.Text is "지연이 늘어나면 무엇부터 보나요?" or "컨슈머가 처리하지 못한 일은 어떻게 되나요?");
        Assert.Contains("새벽 2시", question.Body.Text, StringComparison.Ordinal);
    }
}
