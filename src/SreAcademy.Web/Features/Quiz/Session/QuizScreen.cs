using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Session;

/// <summary>What the learner has before them.</summary>
public abstract record QuizScreen
{
    private QuizScreen()
    {
    }

    public sealed record Loading : QuizScreen;

    public sealed record Asking(ShownQuestion Shown) : QuizScreen;

    /// <summary>An answered question of a quiz in learning mode: what is right, and why.</summary>
    public sealed record Answered(QuizItem Item) : QuizScreen;

    /// <summary>Every question is answered, or the learner wants to hand in: what is open is named before it is final.</summary>
    public sealed record HandingIn : QuizScreen;

    /// <summary>The result stands on a page of its own.</summary>
    public sealed record Over : QuizScreen;

    /// <summary>The learner was deleted or disabled meanwhile, or the quiz is not theirs.</summary>
    public sealed record SignedOut : QuizScreen;
}

/// <summary>A word about what just happened besides an answer.</summary>
public enum QuizNotice
{
    /// <summary>Another tab answered, moved or flagged.</summary>
    Followed,

    /// <summary>The question was answered in another tab: that answer stands.</summary>
    AnsweredElsewhere,

    /// <summary>The answer did not fit its question, which a page of ours does not send.</summary>
    DoesNotFit,

    /// <summary>There is nothing to hand in yet.</summary>
    Incomplete,

    Reported,
    Claimed,
    FiveMinutesLeft,
    OneMinuteLeft,
}
