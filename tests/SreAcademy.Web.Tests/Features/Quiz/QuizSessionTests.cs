using SreAcademy.Core.Quiz;
using SreAcademy.Data;
using SreAcademy.Web.Features.Quiz.Session;
using static SreAcademy.Web.Tests.Fakes.SampleQuestions;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>A quiz in learning mode.</summary>
public sealed class QuizSessionTests : IDisposable
{
    private readonly Quizzing quiz = new();

    private QuizSession Session => quiz.Session;

    public void Dispose() => quiz.Dispose();

    public static TheoryData<int> Kinds() => [.. Enumerable.Range(0, All.Count)];

    private static Response Right(Question question) => question switch
    {
        ChoiceQuestion => new Response.Chosen([1]),
        SeveralQuestion => new Response.Chosen([0, 1, 3]),
        MatchingQuestion => new Response.Matched([1, 2, 0]),
        ClozeQuestion or WorkedQuestion => new Response.Typed(question is ClozeQuestion ? "번 레이트" : "43.2분"),
        OrderingQuestion => new Response.Ordered([1, 2, 0]),
        TrueFalseQuestion => new Response.Decided(false, 0),
        _ => new Response.Recalled(true),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_is_answered_once_and_then_explained(int kind)
    {
        await quiz.OpenAsync(Quizzing.Learning, All[kind], Choice);
        quiz.Time.Advance(TimeSpan.FromSeconds(7));
        if (All[kind] is RecallQuestion)
        {
            Session.Reveal();
            await Session.RecalledAsync(true);
        }
        else
        {
            await quiz.AnswerAsync(Right(All[kind]));
            Assert.True(Assert.IsType<QuizScreen.Answered>(Session.Screen).Item.IsRight);
            await Session.NextAsync();
        }

        Assert.Equal((1, TimeSpan.FromSeconds(7)), (quiz.Quiz.Sent.Count, quiz.Quiz.Sent[0].Duration));
        Assert.Equal((1, 1), (quiz.Shown.Place, quiz.Quiz.Sheet!.Position));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_written_in_free_recall_goes_with_the_judgement_and_is_no_answer_without_it(bool exam)
    {
        await quiz.OpenAsync(exam ? Quizzing.Exam : Quizzing.Learning, Recall, Choice);
        Session.Draft(0, new Response.Typed("제가 떠올린 것"));
        await Session.TickAsync();
        await Session.GoAsync(1);
        Assert.Empty(quiz.Quiz.Sent);

        await Session.GoAsync(0);
        Session.Draft(0, new Response.Typed("제가 떠올린 것"));
        Session.Reveal();
        await Session.RecalledAsync(true);

        Assert.Equal(new Response.Recalled(true, "제가 떠올린 것"), Assert.Single(quiz.Quiz.Sent).Response);
    }

    [Fact]
    public async Task What_is_not_complete_is_said_and_sent_nowhere()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        await Session.SubmitAsync();

        Assert.Equal(QuizNotice.Incomplete, Session.Notice);
        Assert.Empty(quiz.Quiz.Sent);
        Session.Draft(0, ResponseDraft.Choose(0));
        Assert.Null(Session.Notice);
    }

    [Fact]
    public async Task Confidence_goes_with_the_answer_and_can_be_taken_back()
    {
        await quiz.OpenAsync(Quizzing.Learning with { AsksConfidence = true }, Choice, Cloze);
        Session.Be(Confidence.Sure);
        await quiz.AnswerAsync(ResponseDraft.Choose(0));
        await Session.NextAsync();
        Session.Be(Confidence.Guess);
        Session.Be(Confidence.Guess);
        await quiz.AnswerAsync(new Response.Typed("모름"));

        Assert.Equal([Confidence.Sure, null], quiz.Quiz.Sent.Select(answer => answer.Confidence));
    }

    [Fact]
    public async Task An_answer_that_could_not_be_saved_is_sent_again_as_the_same_answer()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        quiz.Quiz.LosesAnswers = true;
        await quiz.AnswerAsync(ResponseDraft.Choose(1));
        Assert.Equal(DatabaseFaultKind.Unreachable, Session.Fault);

        quiz.Quiz.LosesAnswers = false;
        await Session.RetryAsync();

        Assert.Equal(quiz.Quiz.Sent[0].AnswerId, quiz.Quiz.Sent[1].AnswerId);
        Assert.True(Assert.IsType<QuizScreen.Answered>(Session.Screen).Item.IsRight);
        Assert.Null(Session.Notice);
    }

    [Fact]
    public async Task A_second_press_while_saving_answers_nothing_twice()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        var gate = new TaskCompletionSource();
        quiz.Quiz.Gate = gate.Task;
        var first = quiz.AnswerAsync(ResponseDraft.Choose(1));
        await Session.SubmitAsync();
        await Session.GiveUpAsync();
        gate.SetResult();
        await first;

        Assert.Single(quiz.Quiz.Sent);
    }

    [Fact]
    public async Task A_skipped_question_comes_again_and_after_the_last_answer_comes_the_result()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice, Cloze);
        await Session.SkipAsync();
        Assert.Equal(1, quiz.Shown.Place);
        await quiz.AnswerAsync(new Response.Typed("번 레이트"));
        Assert.True(Session.HasOpen);
        await Session.NextAsync();
        await quiz.AnswerAsync(ResponseDraft.Choose(1));
        Assert.False(Session.HasOpen);
        await Session.NextAsync();

        Assert.IsType<QuizScreen.Over>(Session.Screen);
        Assert.NotNull(quiz.Quiz.Sheet!.FinishedAt);
    }

    [Fact]
    public async Task The_only_open_question_cannot_be_skipped_but_named_before_one_stops()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        await Session.SkipAsync();
        Assert.IsType<QuizScreen.HandingIn>(Session.Screen);
        Session.Back();
        Assert.Equal(0, quiz.Shown.Place);
    }

    [Fact]
    public async Task Hint_and_flag_are_kept_and_what_was_begun_stays_on_the_screen()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        Session.Draft(0, ResponseDraft.Choose(2));
        await Session.HintAsync();
        await Session.FlagAsync();

        Assert.True(quiz.Shown is { Item: { HintUsed: true, Flagged: true }, Draft: Response.Chosen { Options: [2] } });
        await Session.FlagAsync();
        Assert.False(quiz.Quiz[0].Flagged);
    }

    [Fact]
    public async Task To_see_the_answer_counts_as_wrong()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        await Session.GiveUpAsync();

        Assert.Equal((new Response.GaveUp(), false), (quiz.Quiz[0].Response, quiz.Quiz[0].IsRight));
    }

    [Fact]
    public async Task A_typed_answer_judged_too_strictly_can_be_claimed()
    {
        await quiz.OpenAsync(Quizzing.Learning, Cloze);
        await quiz.AnswerAsync(new Response.Typed("번레잇"));
        await Session.ClaimAsync();

        Assert.True(Assert.IsType<QuizScreen.Answered>(Session.Screen).Item is { IsRight: true, SelfGraded: true });
        Assert.Equal(QuizNotice.Claimed, Session.Notice);
    }

    [Fact]
    public async Task A_report_that_cannot_be_sent_is_kept()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        quiz.Quiz.Fault = DatabaseFaultKind.Locked;
        Assert.False(await Session.ReportAsync(0, "둘 다 맞아요"));

        quiz.Quiz.Fault = null;
        Assert.True(await Session.ReportAsync(0, "둘 다 맞아요"));
        Assert.Single(quiz.Quiz.Reports);
    }

    [Fact]
    public async Task What_is_not_ones_own_is_not_shown()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        quiz.Quiz.Sheet = null;
        using var other = await quiz.AnotherTabAsync();

        Assert.IsType<QuizScreen.SignedOut>(other.Screen);
    }
}
