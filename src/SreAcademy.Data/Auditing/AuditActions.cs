namespace SreAcademy.Data.Auditing;

/// <summary>What is written into the audit log, as stored. A new one also gets its words on /admin/audit.</summary>
public static class AuditActions
{
    public const string TeamCreated = "team.created";
    public const string TeamRenamed = "team.renamed";
    public const string TeamArchived = "team.archived";
    public const string TeamTakenBack = "team.taken-back";
    public const string TeamDeleted = "team.deleted";
    public const string TeamMessagesChanged = "team.messages-changed";
    public const string InviteMade = "invite.made";
    public const string InviteRevoked = "invite.revoked";
    public const string MemberJoined = "member.joined";
    public const string MemberLeft = "member.left";
    public const string MemberRemoved = "member.removed";
    public const string RoleChanged = "member.role-changed";
    public const string TrackSaved = "track.saved";
    public const string TrackArchived = "track.archived";
    public const string TrackTakenBack = "track.taken-back";
    public const string Assigned = "assignment.made";
    public const string AssignmentChanged = "assignment.changed";
    public const string AssignmentEnded = "assignment.ended";
    public const string PersonDisabled = "person.disabled";
    public const string PersonEnabled = "person.enabled";
    public const string ResetLinkMade = "person.reset-link-made";
    public const string AdministratorMade = "person.administrator-made";
    public const string AdministratorUnmade = "person.administrator-unmade";
    public const string CardReportClosed = "card-report.closed";
    public const string BackupMade = "backup.made";
    public const string BackupTaken = "backup.downloaded";
    public const string BackupRestored = "backup.restored";
    public const string BackupScheduled = "backup.scheduled";
    public const string MailTested = "mail.tested";
    public const string WebhookTested = "webhook.tested";

    public static IReadOnlyList<string> All { get; } =
    [
        TeamCreated, TeamRenamed, TeamArchived, TeamTakenBack, TeamDeleted, TeamMessagesChanged, InviteMade, InviteRevoked, MemberJoined, MemberLeft, MemberRemoved,
        RoleChanged, TrackSaved, TrackArchived, TrackTakenBack, Assigned, AssignmentChanged, AssignmentEnded, PersonDisabled, PersonEnabled, ResetLinkMade, AdministratorMade,
        AdministratorUnmade, CardReportClosed, BackupMade, BackupTaken, BackupRestored, BackupScheduled, MailTested, WebhookTested,
    ];
}
