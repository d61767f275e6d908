namespace SreAcademy.Data.Teams;

public static class TeamChanges
{
    /// <summary>What <see cref="PracticeChanges"/> calls a change of a team, of its members, tracks or assignments.</summary>
    /// <param name="key">Of the team.</param>
    public static string KeyOf(string key) => $"team:{key}";
}
