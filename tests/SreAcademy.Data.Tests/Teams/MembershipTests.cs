using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tests.Teams;

public class MembershipTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_team_is_handed_over_by_making_another_lead_first(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var member = await teams.MemberAsync(lead, key, "이멤버");
        var change = teams.Get<ChangeRole>();

        Assert.IsType<ChangeRoleOutcome.LastLead>(await change.HandleAsync(lead, key, lead, TeamRole.Member));
        Assert.IsType<ChangeRoleOutcome.Changed>(await change.HandleAsync(lead, key, member, TeamRole.Lead));
        Assert.IsType<ChangeRoleOutcome.Changed>(await change.HandleAsync(lead, key, member, TeamRole.Lead));
        Assert.IsType<ChangeRoleOutcome.Changed>(await change.HandleAsync(lead, key, lead, TeamRole.Member));
        Assert.IsType<ChangeRoleOutcome.NotLead>(await change.HandleAsync(lead, key, lead, TeamRole.Lead));
        Assert.IsType<ChangeRoleOutcome.NotAMember>(await change.HandleAsync(member, key, 987_654, TeamRole.Lead));

        Assert.Equal([TeamRole.Member, TeamRole.Lead], (await teams.ViewAsync(lead, key)).Members.Select(one => one.Role));
        var told = Assert.Single(teams.NoticesOf(member));
        Assert.Equal((NoticeEvent.RoleChanged, TeamRole.Lead), (told.Kind, Teaming.BodyOf(told).Role!.Value));
        Assert.Equal(2, teams.Audit().Count(action => action == AuditActions.RoleChanged));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => change.HandleAsync(member, key, lead, (TeamRole)7));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Two_leads_who_make_each_other_members_at_once_leave_one_lead(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await using var elsewhere = teams.Elsewhere();
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var second = await teams.MemberAsync(lead, key, "이리드");
        await teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Lead);

        var outcomes = await Task.WhenAll(
            teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Member),
            elsewhere.Get<ChangeRole>().HandleAsync(second, key, lead, TeamRole.Member));

        Assert.Single(outcomes.OfType<ChangeRoleOutcome.Changed>());
        Assert.Single(outcomes.OfType<ChangeRoleOutcome.NotLead>());
        Assert.Single((await teams.ViewAsync(lead, key)).Members, member => member.Role == TeamRole.Lead);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Two_leads_who_leave_at_once_leave_one_lead(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await using var elsewhere = teams.Elsewhere();
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var second = await teams.MemberAsync(lead, key, "이리드");
        var member = await teams.MemberAsync(lead, key, "박멤버");
        await teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Lead);

        var outcomes = await Task.WhenAll(teams.Get<LeaveTeam>().HandleAsync(lead, key), elsewhere.Get<LeaveTeam>().HandleAsync(second, key));

        Assert.Single(outcomes.OfType<LeaveTeamOutcome.Left>());
        Assert.Single(outcomes.OfType<LeaveTeamOutcome.LastLead>());
        Assert.Single((await teams.ViewAsync(member, key)).Members, one => one.Role == TeamRole.Lead);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_lead_who_may_not_sign_in_leads_nobody(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var second = await teams.MemberAsync(lead, key, "이리드");
        await teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Lead);
        await teams.DisableAsync(second);

        Assert.IsType<ChangeRoleOutcome.LastLead>(await teams.Get<ChangeRole>().HandleAsync(lead, key, lead, TeamRole.Member));
        Assert.Empty(Assert.IsType<LeaveTeamOutcome.LastLead>(await teams.Get<LeaveTeam>().HandleAsync(lead, key)).Others);
        Assert.Equal([new LedTeam(key, "결제 플랫폼", 1)], await teams.Get<SoleLeadOf>().HandleAsync(lead));
        Assert.True((await teams.ViewAsync(lead, key)).Members.Single(member => member.Id == second).IsDisabled);
        // Nobody is left without a lead by making the disabled one a member.
        Assert.IsType<ChangeRoleOutcome.Changed>(await teams.Get<ChangeRole>().HandleAsync(lead, key, second, TeamRole.Member));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_is_sent_out_sees_nothing_more_and_nothing_more_is_seen(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var (key, other) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(lead, "정산"));
        var member = await teams.MemberAsync(lead, key, "이멤버");
        var invite = await teams.InviteAsync(lead, other);
        await teams.JoinAsync(member, invite.Token);
        var kept = await teams.AssignAsync(other, wholeTeam: false);
        await teams.GiveAsync(await teams.AssignAsync(key, wholeTeam: true), member);
        await teams.GiveAsync(kept, member);
        var remove = teams.Get<RemoveMember>();

        Assert.IsType<RemoveMemberOutcome.Removed>(await remove.HandleAsync(lead, key, member));

        Assert.IsType<RemoveMemberOutcome.NotAMember>(await remove.HandleAsync(lead, key, member));
        Assert.IsType<RemoveMemberOutcome.Oneself>(await remove.HandleAsync(lead, key, lead));
        Assert.Null(await teams.Get<ReadTeam>().HandleAsync(member, key));
        Assert.IsType<LeaveTeamOutcome.Unknown>(await teams.Get<LeaveTeam>().HandleAsync(member, key));
        Assert.Equal([other], (await teams.Get<ReadTeams>().HandleAsync(member)).Select(team => team.Key));
        Assert.Equal([kept], teams.AssignmentsOf(member));
        var told = teams.NoticesOf(member)[^1];
        Assert.Equal((NoticeEvent.Removed, "결제", null), (told.Kind, Teaming.BodyOf(told).Team, told.Address));
        Assert.Single(teams.Audit(), AuditActions.MemberRemoved);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_leaves_can_come_back_and_gets_the_assignments_afresh(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var assignment = await teams.AssignAsync(key, wholeTeam: true);
        var member = await teams.MemberAsync(lead, key, "이멤버");
        await using (var context = teams.Database.Context())
            await context.AssignmentMembers.ExecuteUpdateAsync(row => row.SetProperty(one => one.HelpNote, "도와주세요").SetProperty(one => one.HelpAskedAt, teams.Time.Now));

        Assert.IsType<LeaveTeamOutcome.Left>(await teams.Get<LeaveTeam>().HandleAsync(member, key));
        Assert.Empty(teams.AssignmentsOf(member));
        teams.Time.Now += TimeSpan.FromDays(1);
        Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(member, (await teams.InviteAsync(lead, key)).Token));

        Assert.Equal([assignment], teams.AssignmentsOf(member));
        await using var after = teams.Database.Context();
        Assert.Equal("", (await after.AssignmentMembers.SingleAsync()).HelpNote);
        Assert.Equal(2, teams.NoticesOf(member).Count(notice => notice.Kind == NoticeEvent.Assigned));
        Assert.Equal(2, teams.NoticesOf(lead).Count(notice => notice.Kind == NoticeEvent.MemberJoined));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_last_lead_is_told_to_whom_the_team_can_be_handed_over(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        Assert.Empty(Assert.IsType<LeaveTeamOutcome.LastLead>(await teams.Get<LeaveTeam>().HandleAsync(lead, key)).Others);
        Assert.Equal([new LedTeam(key, "결제 플랫폼", 0)], await teams.Get<SoleLeadOf>().HandleAsync(lead));
        await teams.MemberAsync(lead, key, "하멤버");
        await teams.MemberAsync(lead, key, "가멤버");

        var outcome = Assert.IsType<LeaveTeamOutcome.LastLead>(await teams.Get<LeaveTeam>().HandleAsync(lead, key));

        Assert.Equal(["가멤버", "하멤버"], outcome.Others.Select(other => other.Name));
        Assert.Equal([new LedTeam(key, "결제 플랫폼", 2)], await teams.Get<SoleLeadOf>().HandleAsync(lead));
        await teams.Get<ChangeRole>().HandleAsync(lead, key, outcome.Others[0].Id, TeamRole.Lead);
        Assert.Empty(await teams.Get<SoleLeadOf>().HandleAsync(lead));
        Assert.IsType<LeaveTeamOutcome.Left>(await teams.Get<LeaveTeam>().HandleAsync(lead, key));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_is_told_when_its_only_lead_may_not_sign_in_any_more(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, other) = (await teams.AddAsync("김리드"), await teams.AddAsync("박리드"));
        var (led, shared, alone) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(other, "정산"), await teams.CreateAsync(lead, "혼자"));
        var member = await teams.MemberAsync(lead, led, "이멤버");
        await teams.JoinAsync(lead, (await teams.InviteAsync(other, shared)).Token);
        await teams.Get<ChangeRole>().HandleAsync(other, shared, lead, TeamRole.Lead);

        var left = await teams.Get<GroupWriter>().WriteAsync(lead, work => LeadGone.TellAsync(work, teams.Time.Now, lead));

        Assert.Equal([new LedTeam(led, "결제", 1)], left);
        var told = Assert.Single(teams.NoticesOf(member));
        Assert.Equal((NoticeEvent.LeadGone, "김리드", $"/teams/{led}"), (told.Kind, Teaming.BodyOf(told).Person, told.Address));
        Assert.DoesNotContain(teams.NoticesOf(other), notice => notice.Kind == NoticeEvent.LeadGone);
        Assert.NotNull(await teams.Get<ReadTeam>().HandleAsync(lead, alone));
    }
}
