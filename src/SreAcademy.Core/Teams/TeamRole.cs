namespace SreAcademy.Core.Teams;

/// <summary>What somebody is in a team. A role belongs to a membership: the same person may lead one team and be a member of another. The numbers are stored.</summary>
public enum TeamRole
{
    /// <summary>멤버: studies what is assigned, and sees what the leads see of oneself.</summary>
    Member = 0,

    /// <summary>리드: invites, assigns, and sees readiness by topic, never single answers.</summary>
    Lead = 1,
}
