using SreAcademy.Core.Teams;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams;

public static class TeamWords
{
    public static string Name(this TeamRole role) => role == TeamRole.Lead ? UiText.TeamLead : UiText.TeamMember;

    public static string Name(this TeamTab tab) => tab switch
    {
        TeamTab.Status => UiText.TeamTabStatus,
        TeamTab.Assignments => UiText.TeamTabAssignments,
        TeamTab.Tracks => UiText.TeamTabTracks,
        TeamTab.Members => UiText.TeamTabMembers,
        TeamTab.Settings => UiText.NavSettings,
    };

    public static string Address(this TeamTab tab, string key) => tab switch
    {
        TeamTab.Status => Addresses.Team(key),
        TeamTab.Assignments => Addresses.TeamAssignments(key),
        TeamTab.Tracks => Addresses.TeamTracks(key),
        TeamTab.Members => Addresses.TeamMembers(key),
        TeamTab.Settings => Addresses.TeamSettings(key),
    };

    /// <summary>What is wrong with what was typed as a team's name.</summary>
    public static string BadName(string? typed) => string.IsNullOrWhiteSpace(typed) ? UiText.TeamNameEmpty : Phrase.Of(UiText.TeamNameBad, TeamLimits.LongestName);
}
