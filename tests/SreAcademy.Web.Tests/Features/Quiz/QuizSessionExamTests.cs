using SreAcademy.Core.Quiz;
using SreAcademy.Web.Features.Quiz.Session;
using static SreAcademy.Web.Tests.Fakes.SampleQuestions;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>A quiz in exam mode, and its clock.</summary>
public sealed class QuizSessionExamTests : IDisposable
{
    private readonly Quizzing quiz = new();

    private QuizSession Session => quiz.Session;

    public void Dispose() => quiz.Dispose();

    [Fact]
    public async Task Nothing_is_judged_before_the_end_and_answers_can_be_changed()
    {
        await quiz.OpenAsync(Quizzing.Exam, Choice, Cloze);
        Session.Draft(0, ResponseDraft.Choose(0));
        await Session.NextAsync();
        await Session.PreviousAsync();
        Assert.Equal(new Response.Chosen([0]), quiz.Shown.Draft);
        Session.Draft(0, ResponseDraft.Choose(1));
        await Session.NextAsync();

        Assert.Equal((new Response.Chosen([1]), null), (quiz.Quiz[0].Response, quiz.Quiz[0].IsRight));
        Assert.Equal(2, quiz.Quiz.Sent.Select(answer => answer.AnswerId).Distinct().Count());
    }

    [Fact]
    public async Task There_is_no_help_in_an_exam()
    {
        await quiz.OpenAsync(Quizzing.Exam, Choice);
        await Session.HintAsync();
        await Session.GiveUpAsync();

        Assert.Empty(quiz.Quiz.Sent);
        Assert.False(quiz.Quiz[0].HintUsed);
    }

    [Fact]
    public async Task What_is_being_answered_is_kept_by_itself()
    {
        await quiz.OpenAsync(Quizzing.Exam, Choice, Cloze);
        Session.Draft(0, ResponseDraft.Choose(1));
        await Session.TickAsync();
        await Session.TickAsync();

        Assert.Equal(new Response.Chosen([1]), quiz.Quiz[0].Response);
        Assert.Single(quiz.Quiz.Sent);
    }

    [Fact]
    public async Task What_is_typed_while_it_is_being_kept_is_kept_next()
    {
        await quiz.OpenAsync(Quizzing.Exam, Cloze);
        Session.Draft(0, new Response.Typed("번"));
        var gate = new TaskCompletionSource();
        quiz.Quiz.Gate = gate.Task;
        var keeping = Session.TickAsync();
        Session.Draft(0, new Response.Typed("번 레이트"));
        gate.SetResult();
        await keeping;
        await Session.TickAsync();

        Assert.Equal(new Response.Typed("번 레이트"), quiz.Quiz[0].Response);
        Assert.Equal(2, quiz.Quiz.Sent.Select(answer => answer.AnswerId).Distinct().Count());
    }

    [Fact]
    public async Task After_the_last_question_one_is_told_what_is_open_before_it_is_final()
    {
        await quiz.OpenAsync(Quizzing.Exam, Choice, Cloze);
        await Session.NextAsync();
        await Session.NextAsync();
        Assert.IsType<QuizScreen.HandingIn>(Session.Screen);
        Assert.Null(quiz.Quiz.Sheet!.FinishedAt);

        await Session.GoAsync(0);
        Session.Draft(0, ResponseDraft.Choose(1));
        await Session.HandInAsync();
        await Session.FinishAsync();

        Assert.IsType<QuizScreen.Over>(Session.Screen);
        Assert.Equal([true, false], quiz.Quiz.Sheet!.Items.Select(item => item.IsRight == true));
    }

    [Fact]
    public async Task Time_is_called_at_five_minutes_and_at_one_and_then_it_is_over()
    {
        await quiz.OpenAsync(Quizzing.Exam with { Limit = TimeSpan.FromMinutes(6) }, Choice);
        List<QuizNotice?> said = [];
        foreach (var seconds in (int[])[30, 30, 238, 2, 60])
        {
            quiz.Time.Advance(TimeSpan.FromSeconds(seconds));
            await Session.TickAsync();
            said.Add(Session.Notice);
        }

        Assert.Equal([null, QuizNotice.FiveMinutesLeft, QuizNotice.FiveMinutesLeft, QuizNotice.OneMinuteLeft, null], said);
        Assert.IsType<QuizScreen.Over>(Session.Screen);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_leads_to_the_result()
    {
        await quiz.OpenAsync(Quizzing.Learning with { Limit = TimeSpan.FromMinutes(1) }, Choice);
        quiz.Time.Advance(TimeSpan.FromMinutes(1));
        await quiz.AnswerAsync(ResponseDraft.Choose(1));

        Assert.IsType<QuizScreen.Over>(Session.Screen);
        Assert.Null(quiz.Quiz[0].Response);
    }
}
