using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tests.Teams;

public class CreateTeamTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Whoever_founds_a_team_leads_it(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");

        var key = await teams.CreateAsync(lead, "  결제 플랫폼  ");

        var team = await teams.ViewAsync(lead, key);
        Assert.Equal(("결제 플랫폼", 1, TeamRole.Lead, (DateTimeOffset?)null), (team.Name, team.Version, team.Role, team.ArchivedAt));
        Assert.Equal([new TeamMember(lead, "김리드", TeamRole.Lead, teams.Time.Now, false)], team.Members);
        Assert.Empty(team.Invites);
        Assert.Equal([new TeamLine(key, "결제 플랫폼", TeamRole.Lead, 1, null)], await teams.Get<ReadTeams>().HandleAsync(lead));
        Assert.Equal([AuditActions.TeamCreated], teams.Audit());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Sending_it_again_founds_nothing_and_the_same_id_of_somebody_else_is_another_team(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, other) = (await teams.AddAsync("김리드"), await teams.AddAsync("박리드"));
        var save = Guid.NewGuid();
        var create = teams.Get<CreateTeam>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => create.HandleAsync(lead, save, "팀")));

        var key = Assert.Single(outcomes.OfType<CreateTeamOutcome.Created>()).Key;
        Assert.Equal(9, outcomes.OfType<CreateTeamOutcome.Earlier>().Count(earlier => earlier.Key == key));
        Assert.NotEqual(key, Assert.IsType<CreateTeamOutcome.Created>(await create.HandleAsync(other, save, "팀")).Key);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => create.HandleAsync(lead, Guid.Empty, "팀"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_name_is_refused_that_cannot_be_one_and_markup_is_a_name_like_any_other(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        foreach (var name in new[] { "", "  ", "줄\n바꿈", "뒤집\u202E기", "\0", new string('가', 61), "\uD800" })
            Assert.IsType<CreateTeamOutcome.BadName>(await teams.Get<CreateTeam>().HandleAsync(lead, Guid.NewGuid(), name));

        var key = await teams.CreateAsync(lead, "<script>alert(1)</script>");

        Assert.Equal("<script>alert(1)</script>", (await teams.ViewAsync(lead, key)).Name);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_guest_and_somebody_disabled_found_no_team(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (guest, disabled) = (await teams.AddAsync(null, isGuest: true), await teams.AddAsync("박멤버"));
        await teams.DisableAsync(disabled);

        foreach (var nobody in new[] { guest, disabled, 987_654L })
            Assert.IsType<CreateTeamOutcome.NotAnAccount>(await teams.Get<CreateTeam>().HandleAsync(nobody, Guid.NewGuid(), "팀"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_is_in_more_teams_than_one_can_look_after(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var (lead, other) = (await teams.AddAsync("김리드"), await teams.AddAsync("박리드"));
        for (var number = 0; number < TeamLimits.MostTeams; number++)
            await teams.CreateAsync(lead, $"팀 {number}");
        var invite = await teams.InviteAsync(other, await teams.CreateAsync(other));

        Assert.Equal(new CreateTeamOutcome.TooMany(TeamLimits.MostTeams), await teams.Get<CreateTeam>().HandleAsync(lead, Guid.NewGuid(), "하나 더"));
        Assert.Equal(new JoinTeamOutcome.TooMany(TeamLimits.MostTeams), await teams.JoinAsync(lead, invite.Token));
        Assert.Equal(TeamLimits.MostTeams, (await teams.Get<ReadTeams>().HandleAsync(lead)).Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Members_are_listed_by_name_and_shown_by_the_address_where_they_have_none(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("하나");
        var key = await teams.CreateAsync(lead);
        var token = (await teams.InviteAsync(lead, key)).Token;
        foreach (var (name, email) in new[] { ((string?)"나래", (string?)null), (null, "baram.kim@example.com"), ("가람", "x@example.com"), (null, null) })
            Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(await teams.AddAsync(name, email), token));

        var members = (await teams.ViewAsync(lead, key)).Members;

        Assert.Equal(members.Select(member => member.Name).Order(ShownName.Order), members.Select(member => member.Name));
        Assert.Equal(new HashSet<string> { "하나", "나래", "baram.kim", "가람", ShownName.Nameless }, members.Select(member => member.Name).ToHashSet());
        Assert.True(members.Select(member => member.Name).ToList().IndexOf("가람") < members.Select(member => member.Name).ToList().IndexOf("나래"));
    }
}
