using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Quiz;
using SreAcademy.Data;
using SreAcademy.Web.Features.Quiz;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Quiz;

public sealed class QuizIslandTests : ReadingContext
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private readonly BunitAuthorizationContext learner;
    private FakeQuiz quiz;

    public QuizIslandTests()
    {
        quiz = new FakeQuiz(time, Quizzing.Learning, SampleQuestions.Choice, SampleQuestions.Cloze);
        Services.AddSingleton<TimeProvider>(time);
        Services.AddSingleton(new QuizActionsOf((_, _) => quiz.Actions));
        learner = AddAuthorization();
        learner.SetAuthorized("guest");
        learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, "7"));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private IRenderedComponent<QuizIsland> Open() => Render<QuizIsland>(island => island.Add(i => i.Key, "a"));

    [Fact]
    public void It_goes_from_a_question_through_its_feedback_to_the_next_and_says_so()
    {
        var island = Open();
        Assert.Equal("2문제 중 1번 문제", island.Find("[data-announcement]").TextContent);
        island.FindAll("input[type=radio]")[0].Change(true);
        island.Find("[data-action=submit]").Click();

        Assert.Equal("틀렸어요 이 카드를 복습에 다시 넣었어요.", island.Find("[data-announcement]").TextContent);
        island.Find("[data-action=next]").Click();
        Assert.NotEmpty(island.FindAll("[data-typed]"));
        Assert.Equal("2 / 2", island.Find(".quiz-count strong").TextContent);
    }

    [Fact]
    public void A_failed_save_says_what_happened_and_offers_to_try_again()
    {
        var island = Open();
        island.FindAll("input[type=radio]")[1].Change(true);
        quiz.Fault = DatabaseFaultKind.Full;
        island.Find("[data-action=submit]").Click();
        Assert.Contains("저장 공간이 가득", island.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(island.FindAll("[data-action=submit]"));

        quiz.Fault = null;
        island.Find("[data-action=go-on]").Click();

        Assert.Contains("맞았어요", island.Find("#verdict").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void How_sure_one_is_is_asked_only_where_the_plan_says_so_and_an_answer_is_there()
    {
        quiz = new FakeQuiz(time, Quizzing.Learning with { AsksConfidence = true }, SampleQuestions.Choice);
        var island = Open();
        Assert.Empty(island.FindAll(".confidence"));
        island.FindAll("input[type=radio]")[1].Change(true);
        island.Find("[data-action=confidence-3]").Click();

        Assert.Equal("true", island.Find("[data-action=confidence-3]").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void An_exam_shows_all_questions_and_what_is_open()
    {
        quiz = new FakeQuiz(time, Quizzing.Exam with { Limit = TimeSpan.FromMinutes(10) }, SampleQuestions.Choice, SampleQuestions.Cloze);
        var island = Open();
        Assert.Equal("600", island.Find("[role=timer]").GetAttribute("data-left"));
        island.Find("[data-action=flag]").Click();
        island.FindAll("input[type=radio]")[1].Change(true);
        island.Find("[data-action=submit]").Click();
        island.Find(".quiz-aids [data-action=overview]").Click();

        Assert.Equal(["1, 답함, 표시함", "2, 아직 안 풂"], island.FindAll(".overview button").Select(cell => cell.GetAttribute("aria-label")));
        island.Find("dialog [data-action=hand-in]").Click();
        Assert.Equal("아직 1문제가 남았어요", island.Find("[data-focus]").TextContent);
    }

    [Fact]
    public void An_exam_tells_nothing_of_what_is_right_before_its_end()
    {
        quiz = new FakeQuiz(time, Quizzing.Exam, SampleQuestions.Choice, SampleQuestions.Cloze);
        var island = Open();
        island.FindAll("input[type=radio]")[0].Change(true);
        island.Find("[data-action=submit]").Click();
        var next = island.Markup;
        island.Find("[data-action=previous]").Click();

        foreach (var markup in new[] { next, island.Markup })
            foreach (var secret in new[] { "내부 목표예요", "그건 SLA예요", "약속이 아니라", "번 레이트", "틀렸어요", "/cards/" })
                Assert.DoesNotContain(secret, markup, StringComparison.Ordinal);
        Assert.Equal((false, null), (quiz.Sheet!.Items[0].Response is null, quiz.Sheet.Items[0].IsRight));
    }

    [Fact]
    public void A_report_goes_with_its_question()
    {
        var island = Open();
        island.Find("[popover] [data-action=report]").Click();
        island.Find("dialog textarea").Input("보기 둘이 맞아요");
        island.Find("dialog .button:not(.quiet)").Click();

        Assert.Equal((0, "보기 둘이 맞아요"), Assert.Single(quiz.Reports));
        Assert.Empty(island.FindAll("dialog"));
    }

    [Fact]
    public void When_it_is_over_the_page_becomes_its_result()
    {
        var island = Open();
        quiz.Finish();
        time.Advance(TimeSpan.FromSeconds(2));

        island.WaitForAssertion(() => Assert.NotEmpty(island.FindAll("[data-place=over]")));
        Assert.True(Services.GetRequiredService<BunitNavigationManager>().History.First().Options.ForceLoad);
    }

    [Theory]
    [InlineData("8")]
    [InlineData(null)]
    public void A_connection_that_comes_back_as_someone_else_is_not_given_the_quiz(string? someone)
    {
        var island = Open();
        if (someone is null)
            learner.SetNotAuthorized();
        else
            learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, someone));

        island.WaitForAssertion(() => Assert.NotEmpty(island.FindAll("[data-place=out]")));
        var reads = quiz.Reads;
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(island.FindAll("#question"));
        Assert.Equal(reads, quiz.Reads);
    }
}
