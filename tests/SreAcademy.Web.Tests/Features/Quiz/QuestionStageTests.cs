using AngleSharp.Dom;
using Bunit;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz.Asking;
using SreAcademy.Web.Features.Quiz.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>How each kind of question is read and answered by someone who sees nothing of it.</summary>
public sealed class QuestionStageTests : ReadingContext
{
    private Response? given;

    private IRenderedComponent<QuestionStage> Show(Question question, Response? draft = null, bool revealed = false) => Render<QuestionStage>(stage => stage
        .Add(s => s.Shown, new ShownQuestion { AnswerId = Guid.NewGuid(), Item = new QuizItem { Place = 0, Question = question }, Draft = draft, Revealed = revealed, ShownAt = 0 })
        .Add(s => s.OnDraft, (Response response) => given = response));

    [Fact]
    public void One_of_four_is_a_group_of_radio_buttons_named_by_the_question()
    {
        var stage = Show(SampleQuestions.Choice);
        stage.FindAll("input[type=radio]")[1].Change(true);

        Assert.Equal("question", stage.Find("[role=radiogroup]").GetAttribute("aria-labelledby"));
        Assert.Equal("SLO는 무엇인가요?", stage.Find("#question").TextContent);
        Assert.Equal(new Response.Chosen([1]), given);
    }

    [Fact]
    public void Several_are_check_boxes_that_add_up()
    {
        Show(SampleQuestions.Several, new Response.Chosen([0])).FindAll("input[type=checkbox]")[3].Change(true);

        Assert.Equal(new Response.Chosen([0, 3]), given);
    }

    [Fact]
    public void Each_term_is_a_group_of_letters_that_say_what_they_stand_for()
    {
        var stage = Show(SampleQuestions.Matching, new Response.Matched([1, null, null]));
        var term = stage.FindAll("[role=group]")[1];
        term.QuerySelectorAll("button")[2].Click();

        Assert.Equal("SLO", stage.Find($"#{term.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Equal(["A: 계약", "B: 측정값", "C: 목표"], term.QuerySelectorAll("button").Select(button => button.GetAttribute("aria-label")));
        Assert.Equal("true", stage.FindAll("[role=group]")[0].QuerySelectorAll("button")[1].GetAttribute("aria-pressed"));
        Assert.Equal(new Response.Matched([1, 2, null]), given);
    }

    [Fact]
    public void A_gap_is_a_named_input_that_the_server_never_writes_into()
    {
        var stage = Show(SampleQuestions.Cloze, new Response.Typed("번"));
        stage.Find("input").Input("번 레");

        Assert.Equal(new Response.Typed("번 레"), given);
        Assert.Equal("빈칸에 들어갈 답", stage.Find("input").GetAttribute("aria-label"));
        stage.Render(parameters => parameters.Add(s => s.Shown, stage.Instance.Shown with { Draft = given }));
        Assert.Equal("번", stage.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Steps_move_by_buttons_with_names_and_the_move_is_said()
    {
        var stage = Show(SampleQuestions.Ordering);
        stage.Find("[aria-label=\"‘감지’ 위로\"]").Click();

        Assert.Equal(new Response.Ordered([1, 0, 2]), given);
        Assert.Contains("1번째로", stage.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", stage.Find("[aria-label=\"‘원인 찾기’ 위로\"]").GetAttribute("aria-disabled"));
    }

    [Fact]
    public void A_correction_is_asked_only_of_whoever_says_no()
    {
        Assert.Single(Show(SampleQuestions.TrueFalse).FindAll("[role=radiogroup]"));
        var stage = Show(SampleQuestions.TrueFalse, new Response.Decided(false, null));
        stage.FindAll("[role=radiogroup]")[1].QuerySelectorAll("input")[0].Change(true);

        Assert.Equal(new Response.Decided(false, 0), given);
    }

    [Fact]
    public void What_is_recalled_is_compared_only_after_it_was_asked_for()
    {
        Assert.DoesNotContain("배포를 멈춰요", Show(SampleQuestions.Recall).Markup, StringComparison.Ordinal);
        Assert.Equal(2, Show(SampleQuestions.Recall, revealed: true).FindAll(".points li").Count);
    }

    [Fact]
    public void Before_the_answer_nothing_in_the_markup_gives_it_away()
    {
        foreach (var question in SampleQuestions.All)
        {
            var markup = Show(question, ResponseDraft.Start(question)).Markup;
            Assert.DoesNotContain(question.Explanation.Html, markup, StringComparison.Ordinal);
            Assert.DoesNotContain("그건 SLA예요", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("번 레이트", markup, StringComparison.Ordinal);
        }
    }
}
