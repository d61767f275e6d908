using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Review;

/// <summary>What the session says, in the learner's language.</summary>
public static class ReviewWords
{
    public static string Of(ReviewNotice notice) => notice switch
    {
        ReviewNotice.Stale => UiText.ReviewNoticeStale,
        ReviewNotice.CardGone => UiText.ReviewNoticeCardGone,
        ReviewNotice.CardChanged => UiText.ReviewNoticeCardChanged,
        ReviewNotice.NewDay => UiText.ReviewNoticeNewDay,
        ReviewNotice.Buried => UiText.ReviewNoticeBuried,
        ReviewNotice.Suspended => UiText.ReviewNoticeSuspended,
        ReviewNotice.Reported => UiText.ReviewNoticeReported,
        ReviewNotice.Undone => UiText.ReviewNoticeUndone,
        ReviewNotice.MarkUndone => UiText.ReviewNoticeUndoneMark,
        ReviewNotice.CannotUndo => UiText.ReviewNoticeCannotUndo,
    };

    /// <summary>What went wrong, in words for a learner: what to do about the database is the operator's business.</summary>
    public static string Of(DatabaseFaultKind fault) => fault switch
    {
        DatabaseFaultKind.Locked => UiText.ReviewFaultLocked,
        DatabaseFaultKind.Full => UiText.ReviewFaultFull,
        _ => UiText.ReviewFaultOther,
    };

    /// <summary>For screen readers: what just happened, and where one is now. Question and answer are read by the focus that moves to them.</summary>
    public static string? Announce(ReviewSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        List<string?> said = [session.Notice is { } notice ? Of(notice) : Saved(session.LastInterval), session.Screen switch
        {
            ReviewScreen.Asking { Card.Revealed: true } => UiText.ReviewAnnounceRevealed,
            ReviewScreen.Asking { Card: var card } => Phrase.Of(UiText.ReviewAnnounceCard, card.Number),
            _ => null,
        }];
        return string.Join(" ", said.Where(part => part is not null));
    }

    private static string? Saved(ReviewInterval? interval) => interval switch
    {
        null => null,
        { TotalSeconds: 0 } => UiText.ReviewAnnounceSavedCram,
        { } returns => Phrase.Of(UiText.ReviewAnnounceSaved, returns.Phrase()),
    };
}
