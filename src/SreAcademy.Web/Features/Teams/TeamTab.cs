namespace SreAcademy.Web.Features.Teams;

/// <summary>The parts of a team, as its header offers them.</summary>
public enum TeamTab
{
    Status,
    Assignments,
    Tracks,
    Members,

    /// <summary>For leads.</summary>
    Settings,
}
