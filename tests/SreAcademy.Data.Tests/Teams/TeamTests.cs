using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tests.Teams;

public class TeamTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Of_two_leads_who_rename_a_team_the_second_is_told(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead, "결제");
        var rename = teams.Get<RenameTeam>();

        Assert.Equal(new RenameTeamOutcome.Renamed(2), await rename.HandleAsync(lead, key, 1, " 결제 플랫폼 "));
        Assert.Equal(new RenameTeamOutcome.Changed("결제 플랫폼", 2), await rename.HandleAsync(lead, key, 1, "정산"));
        // Sent again, or the same idea.
        Assert.Equal(new RenameTeamOutcome.Renamed(2), await rename.HandleAsync(lead, key, 1, "결제 플랫폼"));
        Assert.IsType<RenameTeamOutcome.BadName>(await rename.HandleAsync(lead, key, 2, "두\n줄"));
        Assert.Equal(("결제 플랫폼", 2), ((await teams.ViewAsync(lead, key)).Name, (await teams.ViewAsync(lead, key)).Version));
        Assert.Equal([AuditActions.TeamCreated, AuditActions.TeamRenamed], teams.Audit());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_ten_names_sent_at_once_one_is_kept(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await using var elsewhere = teams.Elsewhere();
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            (number % 2 == 0 ? teams : elsewhere).Get<RenameTeam>().HandleAsync(lead, key, 1, $"이름 {number}")));

        Assert.Single(outcomes.OfType<RenameTeamOutcome.Renamed>());
        Assert.Equal(9, outcomes.OfType<RenameTeamOutcome.Changed>().Count(changed => changed.Version == 2));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_archived_team_is_seen_not_changed_and_can_be_taken_back(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var late = await teams.AddAsync("늦은이");
        var key = await teams.CreateAsync(lead);
        var member = await teams.MemberAsync(lead, key, "이멤버");
        var invite = await teams.InviteAsync(lead, key);

        Assert.IsType<TeamOutcome.Done>(await teams.Get<ArchiveTeam>().HandleAsync(lead, key));
        Assert.IsType<TeamOutcome.Done>(await teams.Get<ArchiveTeam>().HandleAsync(lead, key));

        Assert.Equal(teams.Time.Now, (await teams.ViewAsync(member, key)).ArchivedAt);
        Assert.IsType<RenameTeamOutcome.Archived>(await teams.Get<RenameTeam>().HandleAsync(lead, key, 1, "이름"));
        Assert.IsType<MakeInviteOutcome.Archived>(await teams.Get<MakeInvite>().HandleAsync(lead, key, 1, 1));
        Assert.IsType<TeamOutcome.Archived>(await teams.Get<RevokeInvite>().HandleAsync(lead, key, invite.Id));
        Assert.IsType<ChangeRoleOutcome.Archived>(await teams.Get<ChangeRole>().HandleAsync(lead, key, member, Core.Teams.TeamRole.Lead));
        Assert.IsType<RemoveMemberOutcome.Archived>(await teams.Get<RemoveMember>().HandleAsync(lead, key, member));
        Assert.IsType<JoinTeamOutcome.Archived>(await teams.JoinAsync(late, invite.Token));
        Assert.Equal(InviteState.Archived, (await teams.Get<ReadInvite>().HandleAsync(late, invite.Token))!.State);
        Assert.Equal([NoticeEvent.TeamArchived], teams.NoticesOf(member).Select(notice => notice.Kind));

        Assert.IsType<TeamOutcome.Done>(await teams.Get<TakeTeamBack>().HandleAsync(lead, key));
        Assert.IsType<TeamOutcome.Done>(await teams.Get<TakeTeamBack>().HandleAsync(lead, key));

        Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(late, invite.Token));
        Assert.Equal([NoticeEvent.TeamArchived, NoticeEvent.TeamRestored], teams.NoticesOf(member).Select(notice => notice.Kind));
        Assert.Single(teams.Audit(), AuditActions.TeamArchived);
        Assert.Single(teams.Audit(), AuditActions.TeamTakenBack);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_joins_while_a_team_is_put_away_is_in_it_or_is_told(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await using var elsewhere = teams.Elsewhere();
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key, uses: 30);
        var people = new List<long>();
        for (var number = 0; number < 20; number++)
            people.Add(await teams.AddAsync($"사람 {number}"));

        var first = people.Take(10).Select(person => elsewhere.JoinAsync(person, invite.Token)).ToList();
        var archive = teams.Get<ArchiveTeam>().HandleAsync(lead, key);
        var outcomes = await Task.WhenAll(first.Concat(people.Skip(10).Select(person => elsewhere.JoinAsync(person, invite.Token))));

        Assert.IsType<TeamOutcome.Done>(await archive);
        Assert.All(outcomes, outcome => Assert.True(outcome is JoinTeamOutcome.Joined or JoinTeamOutcome.Archived));
        var team = await teams.ViewAsync(lead, key);
        Assert.Equal(outcomes.OfType<JoinTeamOutcome.Joined>().Count() + 1, team.Members.Count);
        Assert.Equal(outcomes.OfType<JoinTeamOutcome.Joined>().Count(), team.Invites[0].Uses);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_is_deleted_with_all_that_is_its_own_once_its_name_is_typed(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var (key, other) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(lead, "정산"));
        var member = await teams.MemberAsync(lead, key, "이멤버");
        await teams.GiveAsync(await teams.AssignAsync(key, wholeTeam: true), member);
        var kept = await teams.AssignAsync(other, wholeTeam: true);
        var delete = teams.Get<DeleteTeam>();

        foreach (var typed in new[] { "", "결", "정산", "결제\0x" })
            Assert.IsType<DeleteTeamOutcome.WrongName>(await delete.HandleAsync(lead, key, typed));
        Assert.IsType<DeleteTeamOutcome.Deleted>(await delete.HandleAsync(lead, key, " 결제 "));

        Assert.IsType<DeleteTeamOutcome.Unknown>(await delete.HandleAsync(lead, key, "결제"));
        Assert.Null(await teams.Get<ReadTeam>().HandleAsync(member, key));
        Assert.Empty(teams.AssignmentsOf(member));
        var told = teams.NoticesOf(member)[^1];
        Assert.Equal((NoticeEvent.TeamDeleted, "결제", null), (told.Kind, Teaming.BodyOf(told).Team, told.Address));
        await using var context = teams.Database.Context();
        Assert.Equal(kept, (await context.Assignments.SingleAsync()).Id);
        Assert.Equal((1, 1, 0), (await context.Teams.CountAsync(), await context.Memberships.CountAsync(), await context.TeamInvites.CountAsync()));
        // What was done in it stays on record, without the team.
        Assert.Equal(AuditActions.TeamDeleted, teams.Audit()[^1]);
        Assert.Equal(1, await context.Audit.CountAsync(row => row.TeamId != null));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_archived_team_can_be_deleted(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead, "결제");
        await teams.Get<ArchiveTeam>().HandleAsync(lead, key);

        Assert.IsType<DeleteTeamOutcome.Deleted>(await teams.Get<DeleteTeam>().HandleAsync(lead, key, "결제"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_revoked_link_lets_nobody_in_and_names_nobody(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, late) = (await teams.AddAsync("김리드"), await teams.AddAsync("늦은이"));
        var (key, other) = (await teams.CreateAsync(lead, "결제"), await teams.CreateAsync(lead, "정산"));
        var invite = await teams.InviteAsync(lead, key);
        var revoke = teams.Get<RevokeInvite>();

        Assert.IsType<TeamOutcome.Unknown>(await revoke.HandleAsync(lead, other, invite.Id));
        Assert.IsType<TeamOutcome.Done>(await revoke.HandleAsync(lead, key, invite.Id));
        Assert.IsType<TeamOutcome.Done>(await revoke.HandleAsync(lead, key, invite.Id));

        Assert.IsType<JoinTeamOutcome.Revoked>(await teams.JoinAsync(late, invite.Token));
        var sight = await teams.Get<ReadInvite>().HandleAsync(null, invite.Token);
        Assert.Equal(InviteState.Revoked, sight!.State);
        Assert.Empty(sight.Leads);
        Assert.Empty((await teams.ViewAsync(lead, key)).Invites);
        Assert.Single(teams.Audit(), AuditActions.InviteRevoked);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_looks_at_a_team_is_told_of_each_change_after_it(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, member) = (await teams.AddAsync("김리드"), await teams.AddAsync("이멤버"));
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key);
        var seen = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watching = teams.Get<PracticeChanges>().Subscribe(TeamChanges.KeyOf(key), async () => seen.TrySetResult((await teams.ViewAsync(lead, key)).Members.Count));

        await teams.JoinAsync(member, invite.Token);

        Assert.Equal(2, await seen.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
