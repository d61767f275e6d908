using Bunit;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz;
using SreAcademy.Web.Features.Quiz.Feedback;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Quiz;

public sealed class FeedbackTests : ReadingContext
{
    private IRenderedComponent<FeedbackStage> Show(Question question, Response response, bool right = false, double score = 0, bool claim = false) => Render<FeedbackStage>(stage => stage
        .Add(s => s.Item, new QuizItem { Place = 0, Question = question, Response = response, IsRight = right, Score = right ? 1 : score })
        .Add(s => s.CanClaim, claim));

    [Fact]
    public void It_says_in_words_what_is_right_and_why_each_other_option_is_not()
    {
        var feedback = Show(SampleQuestions.Choice, new Response.Chosen([0]));

        Assert.Contains("틀렸어요", feedback.Find("#verdict").TextContent, StringComparison.Ordinal);
        Assert.Equal(["오답 · 내가 고름", "정답"], feedback.FindAll(".review-label").Select(label => label.TextContent));
        Assert.Equal(["그건 SLA예요.", "그건 SLI예요."], feedback.FindAll(".why").Select(why => why.TextContent));
    }

    [Fact]
    public void It_leads_to_where_it_is_taught_and_to_the_sources()
    {
        var links = Show(SampleQuestions.Choice, new Response.Chosen([1]), right: true).FindAll("a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["/cards/701", "/topics/sli-slo-sla?level=2", "https://sre.google/books/"], links);
    }

    [Fact]
    public void The_answer_shown_part_of_it_right_and_nothing_right_are_told_apart()
    {
        Assert.Contains("답을 봤어요", Show(SampleQuestions.Choice, new Response.GaveUp()).Find("#verdict").TextContent, StringComparison.Ordinal);
        Assert.Contains("일부만", Show(SampleQuestions.Several, new Response.Chosen([0]), score: .6).Find("#verdict").TextContent, StringComparison.Ordinal);
        Assert.Contains("맞았어요", Show(SampleQuestions.Several, new Response.Chosen([0, 1, 3]), right: true).Find("#verdict").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calculation_is_worked_out_and_a_typed_answer_stands_beside_the_right_one()
    {
        var feedback = Show(SampleQuestions.Worked, new Response.Typed("4.32분"), claim: true);

        Assert.Equal(2, feedback.FindAll(".solution li").Count);
        Assert.Equal(["✕4.32분", "43.2분"], feedback.FindAll(".typed-review dd").Select(answer => answer.TextContent.Trim()));
        Assert.NotEmpty(feedback.FindAll("[data-action=claim]"));
    }

    [Fact]
    public void What_was_written_in_free_recall_stands_beside_what_a_good_answer_holds()
    {
        Assert.Equal("제가 떠올린 것", Show(SampleQuestions.Recall, new Response.Recalled(false, "제가 떠올린 것")).Find(".typed-review dd").TextContent);
        Assert.Empty(Show(SampleQuestions.Recall, new Response.Recalled(true), right: true).FindAll(".typed-review"));
    }

    [Fact]
    public void The_right_order_says_where_one_had_put_each_step()
    {
        var feedback = Show(SampleQuestions.Ordering, new Response.Ordered([1, 0, 2]), score: .66);

        Assert.Equal(["감지", "완화", "원인 찾기"], feedback.FindAll(".order-review li > div").Select(step => step.FirstChild!.TextContent.Trim()));
        Assert.Single(feedback.FindAll(".order-review [data-missed]"));
    }

    [Fact]
    public void An_explanation_that_only_repeats_the_answer_above_it_is_left_out()
    {
        var order = SampleQuestions.Ordering with { Explanation = new RichText("<ol><li>감지</li><li>완화</li><li>원인 찾기</li></ol>", "감지\n완화\n원인 찾기") };
        var choice = SampleQuestions.Choice with { Explanation = new RichText("<p>서비스 수준의 목표</p>", "서비스 수준의 목표") };

        Assert.Empty(Show(order, new Response.GaveUp()).FindAll(".explanation h3"));
        Assert.Empty(Show(choice, new Response.Chosen([0])).FindAll(".explanation h3"));
        Assert.NotEmpty(Show(SampleQuestions.Choice, new Response.Chosen([0])).FindAll(".explanation h3"));
    }

    [Fact]
    public void It_says_what_became_of_the_card_and_nothing_else()
    {
        var item = new QuizItem { Place = 0, Question = SampleQuestions.Cloze, Response = new Response.Typed("번") };

        Assert.Null(QuizEffects.Of(item));
        Assert.Contains("복습에 다시 넣었어요", QuizEffects.Of(item with { IsRight = false, Recorded = Rating.Again }), StringComparison.Ordinal);
        Assert.Contains("과정에서 빠진", QuizEffects.Of(item with { IsRight = false }), StringComparison.Ordinal);
        Assert.Contains("떠올린 것으로 기록했어요", QuizEffects.Of(item with { IsRight = true, Recorded = Rating.Good }), StringComparison.Ordinal);
        Assert.Contains("일정은 그대로", QuizEffects.Of(item with { IsRight = true }), StringComparison.Ordinal);
        Assert.Contains("힌트를 봐서", QuizEffects.Of(item with { IsRight = true, HintUsed = true }), StringComparison.Ordinal);
        Assert.Contains("틀린 기록은 남아", QuizEffects.Of(item with { IsRight = true, SelfGraded = true, Recorded = Rating.Again }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "번 레이트")]
    [InlineData(2, "측정값")]
    [InlineData(5, "43분")]
    public void Also_who_gave_up_is_shown_what_is_right(int kind, string right) =>
        Assert.Contains(right, Show(SampleQuestions.All[kind], new Response.GaveUp()).Find(".review-answer").TextContent, StringComparison.Ordinal);
}
