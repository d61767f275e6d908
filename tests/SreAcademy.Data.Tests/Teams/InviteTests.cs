using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tests.Teams;

public class InviteTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Whoever_has_the_link_joins_and_the_leads_are_told(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, member) = (await teams.AddAsync("김리드"), await teams.AddAsync("이멤버"));
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key);

        Assert.Equal(new JoinTeamOutcome.Joined(key), await teams.JoinAsync(member, invite.Token));

        var team = await teams.ViewAsync(member, key);
        Assert.Equal(TeamRole.Member, team.Role);
        Assert.Equal(["김리드", "이멤버"], team.Members.Select(one => one.Name));
        Assert.Empty(team.Invites);
        Assert.Equal(1, Assert.Single((await teams.ViewAsync(lead, key)).Invites).Uses);
        var told = Assert.Single(teams.NoticesOf(lead));
        Assert.Equal((NoticeEvent.MemberJoined, $"/teams/{key}"), (told.Kind, told.Address));
        Assert.Equal(("결제 플랫폼", "이멤버"), (Teaming.BodyOf(told).Team, Teaming.BodyOf(told).Person));
        Assert.Equal([AuditActions.TeamCreated, AuditActions.InviteMade, AuditActions.MemberJoined], teams.Audit());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Joining_twice_joins_once_and_takes_one_use(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, member) = (await teams.AddAsync("김리드"), await teams.AddAsync("이멤버"));
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key, uses: 1);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => teams.JoinAsync(member, invite.Token)));

        Assert.Single(outcomes.OfType<JoinTeamOutcome.Joined>());
        Assert.Equal(9, outcomes.OfType<JoinTeamOutcome.AlreadyIn>().Count());
        Assert.IsType<JoinTeamOutcome.AlreadyIn>(await teams.JoinAsync(lead, invite.Token));
        Assert.Equal(1, Assert.Single((await teams.ViewAsync(lead, key)).Invites).Uses);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_fifty_who_come_at_once_by_an_invitation_for_three_three_join(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await using var elsewhere = teams.Elsewhere();
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key, uses: 3);
        var people = new List<long>();
        for (var number = 0; number < 50; number++)
            people.Add(await teams.AddAsync($"사람 {number}"));

        var outcomes = await Task.WhenAll(people.Select((person, index) => (index % 2 == 0 ? teams : elsewhere).JoinAsync(person, invite.Token)));

        Assert.Equal((3, 47), (outcomes.OfType<JoinTeamOutcome.Joined>().Count(), outcomes.OfType<JoinTeamOutcome.UsedUp>().Count()));
        var team = await teams.ViewAsync(lead, key);
        Assert.Equal(4, team.Members.Count);
        Assert.Equal((3, InviteState.UsedUp), (team.Invites[0].Uses, team.Invites[0].State));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_link_opens_until_it_expires_and_those_who_are_in_can_always_go_back(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, late) = (await teams.AddAsync("김리드"), await teams.AddAsync("늦은이"));
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key, days: 1);
        Assert.Equal(teams.Time.Now.AddDays(1), invite.ExpiresAt);
        Assert.Equal(new InviteSight("결제 플랫폼", ["김리드"], InviteState.Open, null), await SightAsync(teams, null, invite.Token), SameSight);

        teams.Time.Now = invite.ExpiresAt;

        Assert.IsType<JoinTeamOutcome.Expired>(await teams.JoinAsync(late, invite.Token));
        Assert.IsType<JoinTeamOutcome.AlreadyIn>(await teams.JoinAsync(lead, invite.Token));
        Assert.Equal(InviteState.Expired, (await SightAsync(teams, late, invite.Token))!.State);
        Assert.Equal(key, (await SightAsync(teams, lead, invite.Token))!.OwnTeam);
        teams.Time.Now = invite.ExpiresAt.AddDays(90);
        await teams.InviteAsync(lead, key);
        Assert.IsType<JoinTeamOutcome.Unknown>(await teams.JoinAsync(late, invite.Token));
        Assert.Null(await SightAsync(teams, late, invite.Token));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Days_and_uses_are_brought_into_their_ranges_and_open_links_are_limited(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var least = await teams.InviteAsync(lead, key, int.MinValue, int.MinValue);
        var most = await teams.InviteAsync(lead, key, int.MaxValue, int.MaxValue);
        Assert.Equal((teams.Time.Now.AddDays(1), 1), (least.ExpiresAt, least.Uses));
        Assert.Equal((teams.Time.Now.AddDays(TeamLimits.LongestInviteDays), TeamLimits.MostInviteUses), (most.ExpiresAt, most.Uses));

        for (var number = 2; number < TeamLimits.MostInvites; number++)
            await teams.InviteAsync(lead, key);

        Assert.Equal(new MakeInviteOutcome.TooMany(TeamLimits.MostInvites), await teams.Get<MakeInvite>().HandleAsync(lead, key, 7, 1));
        teams.Time.Now = least.ExpiresAt;
        await teams.InviteAsync(lead, key);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_no_token_opens_nothing(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, member) = (await teams.AddAsync("김리드"), await teams.AddAsync("이멤버"));
        var key = await teams.CreateAsync(lead);
        var invite = await teams.InviteAsync(lead, key);

        foreach (var token in new[] { "", "\0", key, invite.Token.ToUpperInvariant() + "x", new string('가', 9000), "\uD800" })
        {
            Assert.IsType<JoinTeamOutcome.Unknown>(await teams.JoinAsync(member, token));
            Assert.Null(await SightAsync(teams, member, token));
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_joins_gets_what_runs_for_the_whole_team(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var key = await teams.CreateAsync(lead);
        var whole = await teams.AssignAsync(key, wholeTeam: true);
        await teams.AssignAsync(key, wholeTeam: false);
        await teams.AssignAsync(key, wholeTeam: true, endedAt: teams.Time.Now);

        var member = await teams.MemberAsync(lead, key, "이멤버");

        Assert.Equal([whole], teams.AssignmentsOf(member));
        var told = Assert.Single(teams.NoticesOf(member));
        Assert.Equal((NoticeEvent.Assigned, "온콜 첫 주", 739_628), (told.Kind, Teaming.BodyOf(told).Track, Teaming.BodyOf(told).Due));
        Assert.Empty(teams.AssignmentsOf(lead));
    }

    private static Task<InviteSight?> SightAsync(Teaming teams, long? learnerId, string token) => teams.Get<ReadInvite>().HandleAsync(learnerId, token);

    private static bool SameSight(InviteSight? one, InviteSight? other) =>
        one is not null && other is not null && one.Leads.SequenceEqual(other.Leads) && one with { Leads = other.Leads } == other;
}
