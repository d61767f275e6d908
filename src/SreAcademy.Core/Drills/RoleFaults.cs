using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>What may be wrong with who does what. The numbers are stored nowhere.</summary>
public enum RoleFault
{
    /// <summary>Nobody decides.</summary>
    CommanderMissing,

    /// <summary>Nobody works on the system.</summary>
    OperationsMissing,

    /// <summary>Nobody tells users.</summary>
    CommunicationsMissing,

    /// <summary>Whoever commands has their hands in the system and loses the overview.</summary>
    CommanderOperates,
}

public static class RoleFaults
{
    /// <summary>
    /// SEV1 and SEV2 need a commander, operations and communications, and a commander who does not operate. Otherwise one person may do everything, but
    /// somebody has to operate. What was declared decides: that is what people act on.
    /// </summary>
    public static IReadOnlyList<RoleFault> Of(IncidentSeverity declared, IReadOnlyDictionary<IncidentRole, DrillPerson> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return [.. Found(declared is IncidentSeverity.Sev1 or IncidentSeverity.Sev2, roles)];
    }

    /// <summary>Whether every later step takes longer, see <see cref="DrillRules.SlowdownPerFault"/>. Without communications only updates do.</summary>
    public static bool Slows(RoleFault fault) => fault != RoleFault.CommunicationsMissing;

    /// <summary>Somebody is there for communications alone.</summary>
    internal static bool HasFreeCommunications(IReadOnlyDictionary<IncidentRole, DrillPerson>? roles) =>
        roles is not null && roles.TryGetValue(IncidentRole.Communications, out var person)
        && !IsTakenBy(roles, IncidentRole.Commander, person) && !IsTakenBy(roles, IncidentRole.Operations, person);

    private static IEnumerable<RoleFault> Found(bool isMajor, IReadOnlyDictionary<IncidentRole, DrillPerson> roles)
    {
        if (isMajor && !roles.ContainsKey(IncidentRole.Commander))
            yield return RoleFault.CommanderMissing;
        if (!roles.TryGetValue(IncidentRole.Operations, out var operations))
            yield return RoleFault.OperationsMissing;
        else if (isMajor && IsTakenBy(roles, IncidentRole.Commander, operations))
            yield return RoleFault.CommanderOperates;
        if (isMajor && !roles.ContainsKey(IncidentRole.Communications))
            yield return RoleFault.CommunicationsMissing;
    }

    private static bool IsTakenBy(IReadOnlyDictionary<IncidentRole, DrillPerson> roles, IncidentRole role, DrillPerson person) =>
        roles.TryGetValue(role, out var other) && other == person;
}
