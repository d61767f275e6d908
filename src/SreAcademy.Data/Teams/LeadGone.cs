using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>Whoever disables somebody who leads a team alone tells those who are left in it: the last lead does not vanish unnoticed.</summary>
public static class LeadGone
{
    private static readonly Statement Lock = new("""
        SELECT t.id FROM teams t WHERE t.id IN (SELECT team_id FROM memberships WHERE learner_id = @learner) ORDER BY t.id
        """)
    { LocksRows = true };

    private static readonly Statement Person = new("SELECT name, email FROM learners WHERE id = @learner");

    private static readonly Statement Others = new("""
        SELECT m.learner_id FROM memberships m JOIN teams t ON t.id = m.team_id WHERE t.key = @key AND m.learner_id <> @learner
        """);

    /// <summary>In the transaction that disables the learner, before it does: teams are locked before people, everywhere.</summary>
    /// <returns>The teams that are without a lead now.</returns>
    public static async ValueTask<IReadOnlyList<LedTeam>> TellAsync(DatabaseWork work, DateTimeOffset now, long learnerId)
    {
        ArgumentNullException.ThrowIfNull(work);
        await LockTeamsAsync(work, learnerId);
        var teams = (await MemberTable.LedAloneAsync(work, learnerId)).FindAll(team => team.Others > 0);
        if (teams.Count == 0)
            return teams;
        var name = await work.FirstAsync(Person, row => MemberTable.NameAt(row, 0), learnerId);
        foreach (var team in teams)
            await TeamNotices.TellAsync(
                work, now, await work.ListAsync(Others, row => row.GetInt64(0), team.Key, learnerId), NoticeEvent.LeadGone, team.Key, new NoticeBody(team.Name, Person: name),
                TeamNotices.AddressOf(team.Key));
        return teams;
    }

    /// <summary>For whoever has to lock people before knowing whether <see cref="TellAsync"/> is to be called.</summary>
    internal static async ValueTask LockTeamsAsync(DatabaseWork work, long learnerId) => await work.ListAsync(Lock, row => row.GetInt64(0), learnerId);
}
