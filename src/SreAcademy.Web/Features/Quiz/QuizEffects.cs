using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz.Feedback;
using SreAcademy.Web.Features.Quiz.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz;

/// <summary>What answers led to, in the learner's language.</summary>
public static class QuizEffects
{
    /// <summary>What became of the card's memory; null before the answer was judged.</summary>
    public static string? Of(QuizItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            { Response: null } or { IsRight: null } => null,
            { Recorded: Rating.Again, IsRight: true } => UiText.QuizEffectClaimedLate,
            { Recorded: Rating.Again, Question: MatchingQuestion } => UiText.QuizEffectAgainMatching,
            { Recorded: Rating.Again } => UiText.QuizEffectAgain,
            { Recorded: not null } => UiText.QuizEffectGood,
            // Whatever is wrong is recorded, unless its card is not in the course any more.
            { IsRight: false } => UiText.QuizEffectRetired,
            { HintUsed: true } => UiText.QuizEffectAided,
            _ => UiText.QuizEffectEarly,
        };
    }

    /// <summary>Whether 맞은 걸로 can be said: of typed answers, which alone can be judged too strictly.</summary>
    public static bool CanBeClaimed(this QuizItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is { IsRight: false, SelfGraded: false, Response: Response.Typed, Question: ClozeQuestion or WorkedQuestion };
    }

    public static string Of(QuizNotice notice) => notice switch
    {
        QuizNotice.Followed => UiText.QuizNoticeFollowed,
        QuizNotice.AnsweredElsewhere => UiText.QuizNoticeAnsweredElsewhere,
        QuizNotice.DoesNotFit => UiText.QuizNoticeDoesNotFit,
        QuizNotice.Incomplete => UiText.QuizNoticeIncomplete,
        QuizNotice.Reported => UiText.ReviewNoticeReported,
        QuizNotice.Claimed => UiText.QuizNoticeClaimed,
        QuizNotice.FiveMinutesLeft => UiText.QuizNoticeFiveMinutes,
        QuizNotice.OneMinuteLeft => UiText.QuizNoticeOneMinute,
    };

    /// <summary>For screen readers: what just happened, and where one is now. Questions and verdicts are read by the focus that moves to them.</summary>
    public static string Announce(QuizSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var notice = session.Notice is { } said ? Of(said) : null;
        var place = session.Screen switch
        {
            QuizScreen.Asking { Shown: var shown } => Phrase.Of(UiText.QuizAnnounceQuestion, shown.Place + 1, session.Sheet!.Items.Count),
            QuizScreen.Answered { Item: var item } => $"{Verdict.Of(item).Text} {Of(item)}",
            _ => null,
        };
        return string.Join(" ", new[] { notice, place }.OfType<string>());
    }
}
