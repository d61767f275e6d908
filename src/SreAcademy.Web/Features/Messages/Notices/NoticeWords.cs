using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Notices;

/// <summary>Notices in words, the same on the site and in a letter's subject.</summary>
public static class NoticeWords
{
    public static string Of(NoticeEvent kind, NoticeBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Phrase.Of(Text(kind, body), body.Team, body.Track, body.Person, Day(body.Start), Day(body.Due));
    }

    public static string Day(DateOnly day) => Phrase.Of(UiText.ProgressShortDate, day);

    private static string Day(int? number) => number is { } day ? Day(DateOnly.FromDayNumber(day)) : "";

    private static string Text(NoticeEvent kind, NoticeBody body) => kind switch
    {
        NoticeEvent.Assigned => UiText.NoticeAssigned,
        NoticeEvent.AssignmentChanged => UiText.NoticeAssignmentChanged,
        NoticeEvent.AssignmentEnded => UiText.NoticeAssignmentEnded,
        NoticeEvent.AssignmentDone => body.Person is null ? UiText.NoticeAssignmentDoneOwn : UiText.NoticeAssignmentDone,
        NoticeEvent.DueSoon => UiText.NoticeDueSoon,
        NoticeEvent.HelpAsked => UiText.NoticeHelpAsked,
        NoticeEvent.RoleChanged => body.Role == TeamRole.Lead ? UiText.NoticeRoleLead : UiText.NoticeRoleMember,
        NoticeEvent.Removed => UiText.NoticeRemoved,
        NoticeEvent.TeamArchived => UiText.NoticeTeamArchived,
        NoticeEvent.TeamDeleted => UiText.NoticeTeamDeleted,
        NoticeEvent.LeadGone => UiText.NoticeLeadGone,
        NoticeEvent.MemberJoined => UiText.NoticeMemberJoined,
        NoticeEvent.TeamRestored => UiText.NoticeTeamRestored,
    };
}
