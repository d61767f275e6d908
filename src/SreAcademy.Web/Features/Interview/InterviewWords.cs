using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Interview;

/// <summary>What an interview says, in the learner's language.</summary>
public static class InterviewWords
{
    public static string Title(InterviewSheet? sheet) =>
        sheet is null ? UiText.InterviewPageTitle : $"{(sheet.Paired ? UiText.InterviewPaired : UiText.InterviewSolo)}: {sheet.Plan.Role.Name()}";

    public static string Of(InterviewNotice notice) => notice switch
    {
        InterviewNotice.MovedOn => UiText.InterviewNoticeMovedOn,
        InterviewNotice.NoCandidate => UiText.InterviewNoticeNoCandidate,
        InterviewNotice.NoFollowUp => UiText.InterviewNoticeNoFollowUp,
        InterviewNotice.Refused => UiText.InterviewNoticeRefused,
    };

    /// <summary>How long something still lasts, in the largest fitting unit.</summary>
    public static string Lasts(TimeSpan left) => left switch
    {
        { TotalHours: >= 47.5 } => Phrase.Of(UiText.InterviewInviteDays, Math.Round(left.TotalDays)),
        { TotalMinutes: >= 89.5 } => Phrase.Of(UiText.InterviewInviteHours, Math.Round(left.TotalHours)),
        _ => Phrase.Of(UiText.InterviewInviteMinutes, Math.Max(1, Math.Round(left.TotalMinutes))),
    };

    /// <summary>For screen readers: where one is now. The question is read by the focus that moves to it.</summary>
    public static string? Announce(InterviewSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Notice is { } notice)
            return Of(notice);
        return session.Sheet switch
        {
            { Phase: InterviewPhase.Comparing, Current.Ticks: { } ticks } => Phrase.Of(UiText.InterviewAnnounceComparing, ticks.Count(tick => tick.Made), ticks.Count),
            { Phase: InterviewPhase.Asking, Current: { FollowUps: [.., var asked] } item } sheet when !sheet.Leads || !sheet.Paired =>
                Phrase.Of(UiText.InterviewAnnounceFollowUp, asked.Question.Text),
            { Phase: InterviewPhase.Asking, Current: { RunningSince: null } } => UiText.InterviewPaused,
            { Phase: InterviewPhase.Asking, Current: { } item } sheet => Phrase.Of(UiText.InterviewQuestionOf, item.Place + 1, sheet.Questions),
            _ => null,
        };
    }

    /// <summary>Minutes and seconds: 3:05.</summary>
    public static string Clock(TimeSpan time) => $"{(int)time.TotalMinutes}:{time.Seconds:00}";
}
