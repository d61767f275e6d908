using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tests.Teams;

/// <summary>Teams of a learner who deletes everything.</summary>
public class LeavingForGoodTests
{
    [Theory, SqliteData, PostgresData]
    public async Task The_only_lead_of_others_stays_and_nothing_is_changed(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var (payment, alone, billing) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(lead, "혼자"), await teams.CreateAsync(lead, "가격"));
        await teams.MemberAsync(lead, payment, "이멤버");
        var disabled = await teams.MemberAsync(lead, billing, "박리드");
        await teams.Get<ChangeRole>().HandleAsync(lead, billing, disabled, TeamRole.Lead);
        await teams.DisableAsync(disabled);
        var audit = teams.Audit();

        var outcome = Assert.IsType<LeaveTeamsOutcome.LastLead>(await LeaveAsync(teams, lead));

        Assert.Equal(["가격", "결제"], outcome.Names);
        Assert.NotNull(await teams.Get<ReadTeam>().HandleAsync(lead, alone));
        Assert.Equal(audit, teams.Audit());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Teams_where_one_is_alone_go_along_and_the_others_go_on(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var (payment, alone) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(lead, "혼자"));
        var second = await teams.MemberAsync(lead, payment, "이리드");
        await teams.Get<ChangeRole>().HandleAsync(lead, payment, second, TeamRole.Lead);
        await teams.GiveAsync(await teams.AssignAsync(payment, wholeTeam: true), lead);

        var left = Assert.IsType<LeaveTeamsOutcome.Left>(await LeaveAsync(teams, lead));

        Assert.Equal((2, 1), (left.Keys.Count, left.Deleted));
        Assert.Equal([second], (await teams.ViewAsync(second, payment)).Members.Select(member => member.Id));
        Assert.Empty(teams.AssignmentsOf(lead));
        await using var context = teams.Database.Context();
        Assert.False(await context.Teams.AnyAsync(team => team.Key == alone));
        Assert.Equal(new HashSet<string> { AuditActions.MemberLeft, AuditActions.TeamDeleted }, teams.Audit().TakeLast(2).ToHashSet());
        Assert.False(await context.Audit.AnyAsync(row => row.ActorId == lead || row.SubjectId == lead));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_that_others_join_or_that_is_handed_over_meanwhile_is_never_without_a_lead(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead, "결제");
        var second = await teams.MemberAsync(lead, key, "이리드");
        await teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Lead);

        // Of the two leads one goes for good while the other goes back to being a member.
        var leaving = LeaveAsync(teams, lead);
        var stepping = teams.Get<ChangeRole>().HandleAsync(second, key, second, TeamRole.Member);

        var (left, stepped) = (await leaving, await stepping);
        Assert.True((left, stepped) is (LeaveTeamsOutcome.Left, ChangeRoleOutcome.LastLead) or (LeaveTeamsOutcome.LastLead, ChangeRoleOutcome.Changed), $"{left} {stepped}");
        Assert.Single((await teams.ViewAsync(second, key)).Members, member => member.Role == TeamRole.Lead);
    }

    /// <summary>As the deletion of an account does it.</summary>
    internal static async Task<LeaveTeamsOutcome> LeaveAsync(Teaming teams, long learnerId)
    {
        await using var context = teams.Database.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.LockTeamsAsync(learnerId, CancellationToken.None);
        var outcome = await context.LeaveTeamsAsync(learnerId, teams.Time.Now, CancellationToken.None);
        if (outcome is LeaveTeamsOutcome.Left)
        {
            await context.Learners.Where(row => row.Id == learnerId).ExecuteDeleteAsync();
            await transaction.CommitAsync();
        }
        return outcome;
    }
}
