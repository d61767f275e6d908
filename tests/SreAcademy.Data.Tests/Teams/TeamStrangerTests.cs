using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using static SreAcademy.Data.Tests.Teams.TeamPerson;

namespace SreAcademy.Data.Tests.Teams;

/// <summary>Every command about teams, sent by everybody there can be, with what comes of it. One that is not listed here fails.</summary>
public class TeamStrangerTests
{
    private static readonly Guid SaveId = Guid.NewGuid();

    private static readonly Dictionary<Type, TeamCommand> Commands = new()
    {
        [typeof(CreateTeam)] = new(
            async sent => NameOf(await sent.Teams.Get<CreateTeam>().HandleAsync(sent.Who, SaveId, "팀")),
            Strangers: "NotAnAccount", Elsewhere: "Created", Member: "Created", Lead: "Created"),
        [typeof(RenameTeam)] = Led(async sent => await sent.Teams.Get<RenameTeam>().HandleAsync(sent.Who, sent.Key, 1, "다른 이름"), "Renamed"),
        [typeof(ArchiveTeam)] = Led(async sent => await sent.Teams.Get<ArchiveTeam>().HandleAsync(sent.Who, sent.Key), "Done"),
        [typeof(TakeTeamBack)] = Led(async sent => await sent.Teams.Get<TakeTeamBack>().HandleAsync(sent.Who, sent.Key), "Done"),
        [typeof(DeleteTeam)] = Led(async sent => await sent.Teams.Get<DeleteTeam>().HandleAsync(sent.Who, sent.Key, Teaming.TeamName), "Deleted"),
        [typeof(MakeInvite)] = Led(async sent => await sent.Teams.Get<MakeInvite>().HandleAsync(sent.Who, sent.Key, 7, 3), "Made"),
        [typeof(RevokeInvite)] = Led(async sent => await sent.Teams.Get<RevokeInvite>().HandleAsync(sent.Who, sent.Key, sent.Invite.Id), "Done"),
        [typeof(ChangeRole)] = Led(async sent => await sent.Teams.Get<ChangeRole>().HandleAsync(sent.Who, sent.Key, sent.Member, TeamRole.Lead), "Changed"),
        [typeof(RemoveMember)] = Led(async sent => await sent.Teams.Get<RemoveMember>().HandleAsync(sent.Who, sent.Key, sent.Member), "Removed"),
        [typeof(LeaveTeam)] = new(
            async sent => NameOf(await sent.Teams.Get<LeaveTeam>().HandleAsync(sent.Who, sent.Key)),
            Strangers: "Unknown", Elsewhere: "Unknown", Member: "Left", Lead: "LastLead"),
        [typeof(JoinTeam)] = new(
            async sent => NameOf(await sent.Teams.JoinAsync(sent.Who, sent.Invite.Token)),
            Strangers: "NotAnAccount", Elsewhere: "Joined", Member: "AlreadyIn", Lead: "AlreadyIn"),
        // Whoever has the link may know what it leads to.
        [typeof(ReadInvite)] = new(
            async sent => await sent.Teams.Get<ReadInvite>().HandleAsync(sent.Who, sent.Invite.Token) is { State: InviteState.Open } sight ? $"Open {sight.OwnTeam == sent.Key}" : "None",
            Strangers: "Open False", Elsewhere: "Open False", Member: "Open True", Lead: "Open True"),
        [typeof(ReadTeams)] = Seen(async sent => (await sent.Teams.Get<ReadTeams>().HandleAsync(sent.Who)).FirstOrDefault(team => team.Key == sent.Key)?.Role.ToString()),
        [typeof(ReadTeam)] = Seen(async sent => (await sent.Teams.Get<ReadTeam>().HandleAsync(sent.Who, sent.Key)) is { } team
            ? $"{(team.Invites.Count > 0 ? "Lead" : "Member")}" : null),
        [typeof(SaveTeamMessages)] = Led(async sent => await sent.Teams.Get<SaveTeamMessages>().HandleAsync(sent.Who, sent.Key, 1, "https://hooks.example.org/x", DigestPace.Weekly), "Saved"),
        [typeof(ReadTeamMessages)] = new(
            async sent => await sent.Teams.Get<ReadTeamMessages>().HandleAsync(sent.Who, sent.Key) is null ? "None" : "Lead",
            Strangers: "None", Elsewhere: "None", Member: "None", Lead: "Lead"),
        [typeof(SoleLeadOf)] = new(
            async sent => (await sent.Teams.Get<SoleLeadOf>().HandleAsync(sent.Who)).Any(team => team.Key == sent.Key) ? "Leads" : "None",
            Strangers: "None", Elsewhere: "None", Member: "None", Lead: "Leads"),
    };

    private static readonly HashSet<string> Refusals = ["Unknown", "NotLead", "NotAnAccount", "AlreadyIn", "LastLead", "None"];

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_command_about_teams_is_listed_here()
    {
        var commands = typeof(CreateTeam).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(CreateTeam).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Everybody_gets_what_is_written_down_and_a_refusal_changes_nothing(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var people = await PeopleAsync(teams);
        var tries = new List<(Type Command, string Key, MakeInviteOutcome.Made Invite)>();
        foreach (var command in Commands.Keys)
            tries.Add((command, await TeamAsync(teams, people), new MakeInviteOutcome.Made(0, "", teams.Time.Now, 0)));
        for (var index = 0; index < tries.Count; index++)
            tries[index] = tries[index] with { Invite = await teams.InviteAsync(people[TeamPerson.Lead], tries[index].Key) };
        await teams.DisableAsync(people[DisabledMember]);

        foreach (var (command, key, invite) in tries)
        {
            // The lead comes last: what a lead does may end the team.
            foreach (var person in Enum.GetValues<TeamPerson>())
            {
                var before = await ContentAsync(teams, key);
                var expected = Commands[command].Expected(person);
                Assert.Equal($"{command.Name} by {person}: {expected}", $"{command.Name} by {person}: {await Commands[command].Send(new Sent(teams, people[person], key, invite, people[TeamPerson.Member]))}");
                if (Refusals.Contains(expected))
                    Assert.Equal(before, await ContentAsync(teams, key));
            }
        }
    }

    private static TeamCommand Led<T>(Func<Sent, Task<T>> send, string done) where T : notnull =>
        new(async sent => NameOf(await send(sent)), Strangers: "Unknown", Elsewhere: "Unknown", Member: "NotLead", Lead: done);

    private static TeamCommand Seen(Func<Sent, Task<string?>> read) =>
        new(async sent => await read(sent) ?? "None", Strangers: "None", Elsewhere: "None", Member: "Member", Lead: "Lead");

    private static string NameOf(object outcome) => outcome.GetType().Name;

    private static async Task<Dictionary<TeamPerson, long>> PeopleAsync(Teaming teams)
    {
        var people = new Dictionary<TeamPerson, long>
        {
            [Nobody] = 987_654_321,
            [Guest] = await teams.AddAsync(null, isGuest: true),
            [OtherLead] = await teams.AddAsync("남리드"),
            [Administrator] = await teams.AddAsync("관리자"),
            [DisabledMember] = await teams.AddAsync("꺼진이"),
            [FormerMember] = await teams.AddAsync("나간이"),
            [TeamPerson.Member] = await teams.AddAsync("이멤버"),
            [TeamPerson.Lead] = await teams.AddAsync("김리드"),
        };
        await teams.CreateAsync(people[OtherLead], "남의 팀");
        await using var context = teams.Database.Context();
        await context.Learners.Where(row => row.Id == people[Administrator]).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true));
        return people;
    }

    private static async Task<string> TeamAsync(Teaming teams, Dictionary<TeamPerson, long> people)
    {
        var key = await teams.CreateAsync(people[TeamPerson.Lead]);
        var invite = await teams.InviteAsync(people[TeamPerson.Lead], key);
        foreach (var person in new[] { TeamPerson.Member, DisabledMember, FormerMember })
            Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(people[person], invite.Token));
        Assert.IsType<LeaveTeamOutcome.Left>(await teams.Get<LeaveTeam>().HandleAsync(people[FormerMember], key));
        Assert.IsType<TeamOutcome.Done>(await teams.Get<RevokeInvite>().HandleAsync(people[TeamPerson.Lead], key, invite.Id));
        return key;
    }

    /// <summary>All that the database holds of the team, as text.</summary>
    private static async Task<string> ContentAsync(Teaming teams, string key)
    {
        await using var context = teams.Database.Context();
        var team = await context.Teams.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key);
        return JsonSerializer.Serialize(new
        {
            Team = team,
            Members = await context.Memberships.AsNoTracking().Where(row => row.TeamId == team!.Id).OrderBy(row => row.LearnerId).ToListAsync(),
            Invites = await context.TeamInvites.AsNoTracking().Where(row => row.TeamId == team!.Id).OrderBy(row => row.Id).ToListAsync(),
            Audit = await context.Audit.AsNoTracking().CountAsync(),
            Notices = await context.Notices.AsNoTracking().CountAsync(),
        });
    }

    private sealed record Sent(Teaming Teams, long Who, string Key, MakeInviteOutcome.Made Invite, long Member);

    /// <param name="Strangers">Nobody, a guest, somebody disabled.</param>
    /// <param name="Elsewhere">Accounts without a seat in this team: another team's lead, an administrator, somebody who has left.</param>
    private sealed record TeamCommand(Func<Sent, Task<string>> Send, string Strangers, string Elsewhere, string Member, string Lead)
    {
        public string Expected(TeamPerson person) => person switch
        {
            Nobody or Guest or DisabledMember => Strangers,
            OtherLead or Administrator or FormerMember => Elsewhere,
            TeamPerson.Member => Member,
            TeamPerson.Lead => Lead,
            _ => throw new ArgumentOutOfRangeException(nameof(person), person, null),
        };
    }
}

/// <summary>Everybody there can be. The order is that in which they try.</summary>
internal enum TeamPerson
{
    Nobody,
    Guest,
    OtherLead,
    Administrator,
    DisabledMember,
    FormerMember,
    Member,
    Lead,
}
