namespace SreAcademy.Core.Teams;

/// <summary>How much a team may have. Generous for people, narrow for scripts.</summary>
public static class TeamLimits
{
    /// <summary>Characters of a team's name after trimming, at least 1.</summary>
    public const int LongestName = 60;

    /// <summary>Characters of a note to those who are assigned, or of a call for help.</summary>
    public const int LongestNote = 500;

    public const int MostMembers = 500;

    /// <summary>One person may be in this many teams, archived ones left out.</summary>
    public const int MostTeams = 50;

    /// <summary>A team may have this many tracks, archived ones included.</summary>
    public const int MostTracks = 200;

    /// <summary>A team may have this many assignments that have not ended.</summary>
    public const int MostAssignments = 100;

    /// <summary>A team may have this many invitations that can still be used.</summary>
    public const int MostInvites = 20;

    /// <summary>People one invitation can bring in, at least 1.</summary>
    public const int MostInviteUses = 200;

    /// <summary>Days until an invitation expires, at least 1.</summary>
    public const int LongestInviteDays = 90;

    /// <summary>E-mail addresses in one go, for invitations by mail.</summary>
    public const int MostInvitees = 100;

    /// <summary>E-mail addresses that one person invites in a day: names of teams and people go out to whoever is named, asked or not.</summary>
    public const int MostInviteesADay = 200;
}
