using SreAcademy.Core.Quiz;
using SreAcademy.Web.Features.Quiz.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>A session over a quiz in memory.</summary>
internal sealed class Quizzing : IDisposable
{
    public static QuizPlan Learning { get; } = new() { Seed = 1 };

    public static QuizPlan Exam { get; } = new() { Seed = 1, Mode = QuizMode.Exam };

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9)));

    public FakeQuiz Quiz { get; private set; } = null!;

    public QuizSession Session { get; private set; } = null!;

    public ShownQuestion Shown => Assert.IsType<QuizScreen.Asking>(Session.Screen).Shown;

    public async Task<Quizzing> OpenAsync(QuizPlan plan, params IEnumerable<Question> questions)
    {
        Quiz = new FakeQuiz(Time, plan, questions);
        Session = await AnotherTabAsync();
        return this;
    }

    public async Task<QuizSession> AnotherTabAsync()
    {
        var session = new QuizSession(Quiz.Actions, Time);
        await session.OpenAsync();
        return session;
    }

    /// <summary>Gives a complete answer to the question on screen and hands it in.</summary>
    public async Task AnswerAsync(Response response)
    {
        Session.Draft(Shown.Place, response);
        await Session.SubmitAsync();
    }

    public void Dispose() => Session?.Dispose();
}
