using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills;

/// <summary>The names of things in drills, in the language of the page.</summary>
public static class DrillWords
{
    public static IReadOnlyList<IncidentSeverity> Severities { get; } = Enum.GetValues<IncidentSeverity>();

    public static IReadOnlyList<IncidentRole> Roles { get; } = Enum.GetValues<IncidentRole>();

    public static IReadOnlyList<DrillPerson> People { get; } = Enum.GetValues<DrillPerson>();

    public static string Name(this IncidentSeverity severity) => severity switch
    {
        IncidentSeverity.Sev1 => "SEV1",
        IncidentSeverity.Sev2 => "SEV2",
        IncidentSeverity.Sev3 => "SEV3",
        IncidentSeverity.Sev4 => "SEV4",
        IncidentSeverity.None => UiText.DrillSeverityNone,
    };

    public static string Meaning(this IncidentSeverity severity) => severity switch
    {
        IncidentSeverity.Sev1 => UiText.DrillSeverity1,
        IncidentSeverity.Sev2 => UiText.DrillSeverity2,
        IncidentSeverity.Sev3 => UiText.DrillSeverity3,
        IncidentSeverity.Sev4 => UiText.DrillSeverity4,
        IncidentSeverity.None => UiText.DrillSeverityNoneText,
    };

    public static string Name(this IncidentRole role) => role switch
    {
        IncidentRole.Commander => UiText.DrillRoleCommander,
        IncidentRole.Operations => UiText.DrillRoleOperations,
        IncidentRole.Communications => UiText.DrillRoleCommunications,
        IncidentRole.Scribe => UiText.DrillRoleScribe,
    };

    public static string Meaning(this IncidentRole role) => role switch
    {
        IncidentRole.Commander => UiText.DrillRoleCommanderText,
        IncidentRole.Operations => UiText.DrillRoleOperationsText,
        IncidentRole.Communications => UiText.DrillRoleCommunicationsText,
        IncidentRole.Scribe => UiText.DrillRoleScribeText,
    };

    public static string Name(this DrillPerson person) => person switch
    {
        DrillPerson.You => UiText.DrillPersonYou,
        DrillPerson.SecondOnCall => UiText.DrillPersonSecond,
        DrillPerson.ServiceDeveloper => UiText.DrillPersonDeveloper,
        DrillPerson.SupportLead => UiText.DrillPersonSupport,
    };

    /// <summary>Who is what, in the order of the roles.</summary>
    public static IEnumerable<string> Of(IReadOnlyDictionary<IncidentRole, DrillPerson> roles) =>
        roles.OrderBy(role => role.Key).Select(role => Phrase.Of(UiText.DrillRoleOf, role.Key.Name(), role.Value.Name()));

    public static string Text(this RoleFault fault) => fault switch
    {
        RoleFault.CommanderMissing => UiText.DrillFaultCommander,
        RoleFault.OperationsMissing => UiText.DrillFaultOperations,
        RoleFault.CommunicationsMissing => UiText.DrillFaultCommunications,
        RoleFault.CommanderOperates => UiText.DrillFaultOperates,
    };

    /// <summary>Where the incident stands, as the strip above says it.</summary>
    public static string Phase(DrillState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state switch
        {
            { Phase: DrillPhase.Alerted } => UiText.DrillPhaseAlerted,
            { Phase: DrillPhase.Declaring } => UiText.DrillPhaseDeclaring,
            { Phase: DrillPhase.Staffing } => UiText.DrillPhaseStaffing,
            { Phase: DrillPhase.Responding, MitigatedAt: null } => UiText.DrillPhaseResponding,
            { Phase: DrillPhase.Responding } => UiText.DrillPhaseMitigated,
            { Phase: DrillPhase.Resolved } => UiText.DrillPhaseResolved,
        };
    }

    /// <summary>Simulated time since the alert, as a stopwatch writes it: 0:07, 1:30.</summary>
    public static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}");

    /// <summary>7분, 1시간 30분, 3일 2시간.</summary>
    public static string Time(TimeSpan time) => time switch
    {
        { TotalHours: < 1 } => Phrase.Of(UiText.DrillMinutes, (int)time.TotalMinutes),
        { TotalDays: < 1, Minutes: 0 } => Phrase.Of(UiText.DrillHours, (int)time.TotalHours),
        _ => Phrase.Of(UiText.DrillHoursMinutes, (int)time.TotalHours, time.Minutes),
    };

    /// <param name="share">Of the error budget; below a hundredth of a percent it is nothing one would look at.</param>
    public static string Percent(double share) => (share * 100) switch
    {
        0 => "0%",
        < 0.01 => Phrase.Of(UiText.DrillLessThan, "0.01%"),
        < 1 and var percent => percent.ToString("0.##", CultureInfo.CurrentCulture) + "%",
        < 100 and var percent => percent.ToString("0.#", CultureInfo.CurrentCulture) + "%",
        var percent => percent.ToString("#,0", CultureInfo.CurrentCulture) + "%",
    };
}
