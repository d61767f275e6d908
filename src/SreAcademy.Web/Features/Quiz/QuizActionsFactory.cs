using SreAcademy.Data;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz.Session;

namespace SreAcademy.Web.Features.Quiz;

/// <summary>What the page of one quiz of one learner may ask for.</summary>
public delegate QuizActions QuizActionsOf(long learnerId, string key);

/// <summary>Binds the quiz commands to one quiz and one learner, whose id comes from the signed-in principal and from nowhere else.</summary>
public sealed class QuizActionsFactory(
    ReadQuiz read, ReadQuizVersion version, AnswerQuestion answer, UseHint hint, FlagQuestion flag, MoveTo move, ClaimRight claim, FinishQuiz finish, ReportQuestion report, AcademyDatabase database)
{
    public QuizActions For(long learnerId, string key) => new()
    {
        Read = cancellation => read.HandleAsync(learnerId, key, cancellation),
        ReadVersion = cancellation => version.HandleAsync(learnerId, key, cancellation),
        Answer = (given, cancellation) => answer.HandleAsync(given with { LearnerId = learnerId, Key = key }, cancellation),
        UseHint = (place, cancellation) => hint.HandleAsync(learnerId, key, place, cancellation),
        Flag = (place, flagged, cancellation) => flag.HandleAsync(learnerId, key, place, flagged, cancellation),
        MoveTo = (place, cancellation) => move.HandleAsync(learnerId, key, place, cancellation),
        Claim = (place, cancellation) => claim.HandleAsync(learnerId, key, place, cancellation),
        Finish = cancellation => finish.HandleAsync(learnerId, key, cancellation),
        Report = async (place, text, cancellation) => await report.HandleAsync(learnerId, key, place, text, cancellation) is QuestionReportOutcome.Reported,
        Explain = exception => database.Explain(exception)?.Kind,
    };
}
