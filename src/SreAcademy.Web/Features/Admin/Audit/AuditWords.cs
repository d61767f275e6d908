using SreAcademy.Data.Auditing;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin.Audit;

/// <summary>An entry of the audit log as a sentence.</summary>
public static class AuditWords
{
    public static string Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Body.By is { } by)
            return ByItself(entry, by == AuditBody.Command ? UiText.AuditByCommand : UiText.AuditBySite);
        var (actor, subject) = (entry.Actor?.Name ?? UiText.AuditSomebody, entry.Subject?.Name ?? UiText.AuditSomebody);
        return Phrase.Of(Sentence(entry.Action), actor, subject, entry.Body.Team ?? UiText.AuditSomeTeam, entry.Body.Track ?? UiText.AuditSomeTrack);
    }

    /// <summary>What it was and what it became; null where the entry does not say.</summary>
    public static string? Change(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var body = entry.Body;
        var people = body.People is { } count ? Phrase.Of(UiText.AuditPeople, count) : null;
        var change = (Word(entry.Action, body.Before), Word(entry.Action, body.After)) switch
        {
            (null, null) => null,
            ({ } before, null) => before,
            (null, { } after) => after,
            var (before, after) => $"{before} → {after}",
        };
        return (change, people) switch
        {
            (null, _) => people,
            (_, null) => change,
            _ => $"{change} · {people}",
        };
    }

    /// <summary>What the action is called in a list to choose from.</summary>
    public static string Name(string action) => action switch
    {
        AuditActions.TeamCreated => UiText.AuditNameTeamCreated,
        AuditActions.TeamRenamed => UiText.AuditNameTeamRenamed,
        AuditActions.TeamArchived => UiText.AuditNameTeamArchived,
        AuditActions.TeamTakenBack => UiText.AuditNameTeamTakenBack,
        AuditActions.TeamDeleted => UiText.AuditNameTeamDeleted,
        AuditActions.TeamMessagesChanged => UiText.AuditNameTeamMessagesChanged,
        AuditActions.InviteMade => UiText.AuditNameInviteMade,
        AuditActions.InviteRevoked => UiText.AuditNameInviteRevoked,
        AuditActions.MemberJoined => UiText.AuditNameMemberJoined,
        AuditActions.MemberLeft => UiText.AuditNameMemberLeft,
        AuditActions.MemberRemoved => UiText.AuditNameMemberRemoved,
        AuditActions.RoleChanged => UiText.AuditNameRoleChanged,
        AuditActions.TrackSaved => UiText.AuditNameTrackSaved,
        AuditActions.TrackArchived => UiText.AuditNameTrackArchived,
        AuditActions.TrackTakenBack => UiText.AuditNameTrackTakenBack,
        AuditActions.Assigned => UiText.AuditNameAssigned,
        AuditActions.AssignmentChanged => UiText.AuditNameAssignmentChanged,
        AuditActions.AssignmentEnded => UiText.AuditNameAssignmentEnded,
        AuditActions.PersonDisabled => UiText.AuditNamePersonDisabled,
        AuditActions.PersonEnabled => UiText.AuditNamePersonEnabled,
        AuditActions.ResetLinkMade => UiText.AuditNameResetLinkMade,
        AuditActions.AdministratorMade => UiText.AuditNameAdministratorMade,
        AuditActions.AdministratorUnmade => UiText.AuditNameAdministratorUnmade,
        AuditActions.CardReportClosed => UiText.AuditNameCardReportClosed,
        AuditActions.BackupMade => UiText.AuditNameBackupMade,
        AuditActions.BackupTaken => UiText.AuditNameBackupTaken,
        AuditActions.BackupRestored => UiText.AuditNameBackupRestored,
        AuditActions.BackupScheduled => UiText.AuditNameBackupScheduled,
        AuditActions.MailTested => UiText.AuditNameMailTested,
        AuditActions.WebhookTested => UiText.AuditNameWebhookTested,
        // Of a newer program that was here before.
        _ => action,
    };

    private static string ByItself(AuditEntry entry, string by) => Phrase.Of(by, entry.Subject is { Name: var name } ? $"{Name(entry.Action)} ({name})" : Name(entry.Action));

    /// <summary>With {0} who did it, {1} to whom, {2} the team, {3} the track.</summary>
    private static string Sentence(string action) => action switch
    {
        AuditActions.TeamCreated => UiText.AuditTeamCreated,
        AuditActions.TeamRenamed => UiText.AuditTeamRenamed,
        AuditActions.TeamArchived => UiText.AuditTeamArchived,
        AuditActions.TeamTakenBack => UiText.AuditTeamTakenBack,
        AuditActions.TeamDeleted => UiText.AuditTeamDeleted,
        AuditActions.TeamMessagesChanged => UiText.AuditTeamMessagesChanged,
        AuditActions.InviteMade => UiText.AuditInviteMade,
        AuditActions.InviteRevoked => UiText.AuditInviteRevoked,
        AuditActions.MemberJoined => UiText.AuditMemberJoined,
        AuditActions.MemberLeft => UiText.AuditMemberLeft,
        AuditActions.MemberRemoved => UiText.AuditMemberRemoved,
        AuditActions.RoleChanged => UiText.AuditRoleChanged,
        AuditActions.TrackSaved => UiText.AuditTrackSaved,
        AuditActions.TrackArchived => UiText.AuditTrackArchived,
        AuditActions.TrackTakenBack => UiText.AuditTrackTakenBack,
        AuditActions.Assigned => UiText.AuditAssigned,
        AuditActions.AssignmentChanged => UiText.AuditAssignmentChanged,
        AuditActions.AssignmentEnded => UiText.AuditAssignmentEnded,
        AuditActions.PersonDisabled => UiText.AuditPersonDisabled,
        AuditActions.PersonEnabled => UiText.AuditPersonEnabled,
        AuditActions.ResetLinkMade => UiText.AuditResetLinkMade,
        AuditActions.AdministratorMade => UiText.AuditAdministratorMade,
        AuditActions.AdministratorUnmade => UiText.AuditAdministratorUnmade,
        AuditActions.CardReportClosed => UiText.AuditCardReportClosed,
        AuditActions.BackupMade => UiText.AuditBackupMade,
        AuditActions.BackupTaken => UiText.AuditBackupTaken,
        AuditActions.BackupScheduled => UiText.AuditBackupScheduled,
        AuditActions.MailTested => UiText.AuditMailTested,
        AuditActions.WebhookTested => UiText.AuditWebhookTested,
        _ => UiText.AuditUnknown,
    };

    // Only where it is a word of the log: a team may well be called "lead".
    private static string? Word(string action, string? text) => (action, text) switch
    {
        (AuditActions.RoleChanged, "lead") => UiText.AdminTeamLead,
        (AuditActions.RoleChanged, "member") => UiText.AdminTeamMember,
        (AuditActions.TeamMessagesChanged, "off") => UiText.TeamPaceOff,
        (AuditActions.TeamMessagesChanged, "weekly") => UiText.MessagesDigestWeekly,
        (AuditActions.TeamMessagesChanged, "daily") => UiText.MessagesDigestDaily,
        (AuditActions.TrackSaved, { } version) => Phrase.Of(UiText.AuditVersion, version),
        _ => text,
    };
}
