using SreAcademy.Core.Quiz;
using SreAcademy.Data;
using SreAcademy.Web.Features.Quiz.Session;
using static SreAcademy.Web.Tests.Fakes.SampleQuestions;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>Two pages with the same quiz.</summary>
public sealed class QuizSessionFollowingTests : IDisposable
{
    private readonly Quizzing quiz = new();

    private QuizSession Session => quiz.Session;

    public void Dispose() => quiz.Dispose();

    [Fact]
    public async Task A_page_goes_on_where_the_other_one_is()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice, Cloze, Ordering);
        using var other = await quiz.AnotherTabAsync();
        await quiz.AnswerAsync(ResponseDraft.Choose(1));
        Assert.True(await other.TickAsync());
        Assert.IsType<QuizScreen.Answered>(other.Screen);

        await Session.NextAsync();
        await other.TickAsync();

        Assert.Equal((1, QuizNotice.Followed), (other.Place, other.Notice));
    }

    [Fact]
    public async Task A_page_that_was_left_asks_no_more()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice, Cloze);
        var looks = 0;
        Session.Tick += () => looks++;
        quiz.Time.Advance(QuizSession.Pause);
        Assert.Equal(1, looks);

        Session.Dispose();
        quiz.Time.Advance(10 * QuizSession.Pause);

        Assert.Equal(1, looks);
    }

    [Fact]
    public async Task What_one_is_answering_stays_when_the_other_page_only_flags()
    {
        await quiz.OpenAsync(Quizzing.Learning, Cloze);
        Session.Draft(0, new Response.Typed("번"));
        quiz.Quiz.Elsewhere(0, item => item with { Flagged = true });
        await Session.TickAsync();

        Assert.True(quiz.Shown is { Item.Flagged: true, Draft: Response.Typed { Text: "번" } });
    }

    [Fact]
    public async Task The_slower_page_answers_nothing_twice_and_shows_the_answer_that_stands()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice, Cloze);
        quiz.Quiz.AnswerElsewhere(0, new Response.Chosen([1]));
        await quiz.AnswerAsync(ResponseDraft.Choose(0));

        Assert.Equal(QuizNotice.AnsweredElsewhere, Session.Notice);
        Assert.Equal(new Response.Chosen([1]), Assert.IsType<QuizScreen.Answered>(Session.Screen).Item.Response);
    }

    [Fact]
    public async Task A_page_notices_that_the_other_one_ended_the_quiz()
    {
        await quiz.OpenAsync(Quizzing.Exam, Choice);
        quiz.Quiz.Finish();
        await Session.TickAsync();

        Assert.IsType<QuizScreen.Over>(Session.Screen);
    }

    [Fact]
    public async Task While_nothing_changes_nothing_is_shown_anew()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        Assert.False(await Session.TickAsync());
    }

    [Fact]
    public async Task A_database_out_of_reach_stops_only_the_following()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        quiz.Quiz.Fault = DatabaseFaultKind.Unreachable;
        await Session.TickAsync();
        Assert.Null(Session.Fault);

        quiz.Quiz.Fault = null;
        quiz.Quiz.AnswerElsewhere(0, new Response.Chosen([1]));
        await Session.TickAsync();
        Assert.IsType<QuizScreen.Answered>(Session.Screen);
    }

    [Fact]
    public async Task After_signing_out_nothing_is_read_any_more()
    {
        await quiz.OpenAsync(Quizzing.Learning, Choice);
        var reads = quiz.Quiz.Reads;
        Session.SignOut();
        await Session.TickAsync();
        await Session.RetryAsync();

        Assert.Equal(reads, quiz.Quiz.Reads);
        Assert.IsType<QuizScreen.SignedOut>(Session.Screen);
    }
}
