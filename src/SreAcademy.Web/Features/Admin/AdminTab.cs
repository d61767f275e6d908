using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin;

/// <summary>The parts of the administration, in the order of their tabs.</summary>
public enum AdminTab
{
    Overview,
    People,
    Teams,
    Content,
    CardReports,
    Messages,
    Backups,
    Audit,
}

public static class AdminTabs
{
    public static string Name(this AdminTab tab) => tab switch
    {
        AdminTab.Overview => UiText.AdminOverview,
        AdminTab.People => UiText.AdminPeople,
        AdminTab.Teams => UiText.AdminTeams,
        AdminTab.Content => UiText.AdminContent,
        AdminTab.CardReports => UiText.CardReportsTitle,
        AdminTab.Messages => UiText.AdminMessages,
        AdminTab.Backups => UiText.AdminBackups,
        AdminTab.Audit => UiText.AdminAudit,
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    public static string Address(this AdminTab tab) => tab switch
    {
        AdminTab.Overview => AdminAddresses.Overview,
        AdminTab.People => AdminAddresses.People,
        AdminTab.Teams => AdminAddresses.Teams,
        AdminTab.Content => AdminAddresses.Content,
        AdminTab.CardReports => AdminAddresses.CardReports,
        AdminTab.Messages => AdminAddresses.Messages,
        AdminTab.Backups => AdminAddresses.Backups,
        AdminTab.Audit => AdminAddresses.Audit,
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };
}
