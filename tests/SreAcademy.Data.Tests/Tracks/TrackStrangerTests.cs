using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;
using static SreAcademy.Data.Tests.Tracks.TrackPerson;

namespace SreAcademy.Data.Tests.Tracks;

/// <summary>Every command about tracks and assignments, sent by everybody there can be, with what comes of it. One that is not listed here fails.</summary>
public class TrackStrangerTests
{
    private static readonly Guid SaveId = Guid.NewGuid();

    private static readonly Dictionary<Type, TrackCommand> Commands = new()
    {
        [typeof(SaveTrack)] = Led(async sent => await sent.Get<SaveTrack>().HandleAsync(sent.Who, sent.Team, sent.Track, 1, SaveId, Tracking.Checked, sent.Catalog), "Saved"),
        [typeof(ArchiveTrack)] = Led(async sent => await sent.Get<ArchiveTrack>().HandleAsync(sent.Who, sent.Track), "Done"),
        [typeof(TakeTrackBack)] = Led(async sent => await sent.Get<TakeTrackBack>().HandleAsync(sent.Who, sent.Track), "Done"),
        [typeof(Assign)] = Led(async sent => await sent.Get<Assign>().HandleAsync(sent.Who, sent.Team, SaveId, sent.Track, Tracking.Terms()), "Assigned"),
        // Whoever has no part in an assignment is not told that there is one.
        [typeof(ChangeAssignment)] = Led(async sent => await sent.Get<ChangeAssignment>().HandleAsync(sent.Who, sent.Assignment, 1, Tracking.Terms()), "Saved", bystander: "Unknown"),
        [typeof(EndAssignment)] = Led(async sent => await sent.Get<EndAssignment>().HandleAsync(sent.Who, sent.Assignment), "Done", bystander: "Unknown"),
        [typeof(SettleHelp)] = Led(async sent => await sent.Get<SettleHelp>().HandleAsync(sent.Who, sent.Assignment, sent.Colleague), "Done", bystander: "Unknown"),
        [typeof(SnoozeAssignment)] = Own(async sent => await sent.Get<SnoozeAssignment>().HandleAsync(sent.Who, sent.Assignment, Tracking.Today.AddDays(1))),
        [typeof(AskForHelp)] = Own(async sent => await sent.Get<AskForHelp>().HandleAsync(sent.Who, sent.Assignment, "도와주세요")),
        [typeof(ReadTracks)] = Seen(async sent => (await sent.Get<ReadTracks>().HandleAsync(sent.Who, sent.Team))?.Team.Role.ToString(), "Member", "Member"),
        [typeof(ReadTrack)] = Seen(
            async sent => await sent.Get<ReadTrack>().HandleAsync(sent.Who, sent.Track) is { } track ? $"{track.Running.Count} running" : null, "0 running", "1 running", "1 running"),
        [typeof(ReadAssignment)] = Seen(
            async sent => await sent.Get<ReadAssignment>().HandleAsync(sent.Who, sent.Assignment, sent.Catalog) is { } view ? $"{view.Members.Count} seen" : null, "None", "1 seen", "2 seen"),
        [typeof(ReadAssignments)] = Seen(
            async sent => await sent.Get<ReadAssignments>().HandleAsync(sent.Who, sent.Team, sent.Catalog) is { } board
                ? $"{board.Running.Count} running {board.Running.Sum(one => one.Members.Count)} seen {board.Ended.Count} ended" : null,
            "0 running 0 seen 0 ended", "1 running 1 seen 0 ended", "1 running 2 seen 1 ended"),
        [typeof(ReadOwnAssignments)] = Seen(
            async sent => (await sent.Get<ReadOwnAssignments>().HandleAsync(sent.Who, sent.Catalog)).Any(own => own.Facts.Key == sent.Assignment) ? "Own" : null, "None", "Own", "None"),
        // The site's own: it is asked by nobody and answers nobody.
        [typeof(FinishAssignments)] = Seen(
            async sent =>
            {
                await sent.Get<FinishAssignments>().HandleAsync(sent.Catalog);
                return null;
            },
            "None", "None", "None"),
    };

    private static readonly HashSet<string> Refusals = ["Unknown", "NotLead", "NotAssigned", "None"];

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_command_about_tracks_is_listed_here()
    {
        var commands = typeof(SaveTrack).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(SaveTrack).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Everybody_gets_what_is_written_down_and_a_refusal_changes_nothing(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var people = await PeopleAsync(tracking);
        var tries = new List<(Type Command, Sent Sent)>();
        foreach (var command in Commands.Keys)
            tries.Add((command, await TeamAsync(tracking, people)));
        await tracking.Teams.DisableAsync(people[DisabledMember]);

        foreach (var (command, sent) in tries)
        {
            foreach (var person in Enum.GetValues<TrackPerson>())
            {
                var before = await tracking.ContentAsync();
                var expected = Commands[command].Expected(person);
                Assert.Equal($"{command.Name} by {person}: {expected}", $"{command.Name} by {person}: {await Commands[command].Send(sent with { Who = people[person] })}");
                if (Refusals.Contains(expected) || command.Name.StartsWith("Read", StringComparison.Ordinal))
                    Assert.Equal(before, await tracking.ContentAsync());
            }
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task Keys_that_lead_nowhere_are_unknown(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        foreach (var key in new[] { "", "없는 키", "a\0b", "\ud800", new string('a', 10_000), tracking.Key })
        {
            var sent = new Sent(tracking, tracking.Lead, key == tracking.Key ? "" : key, key, key, tracking.Member);
            foreach (var command in Commands.Values)
                Assert.True(await command.Send(sent) is "Unknown" or "None");
        }
    }

    private static TrackCommand Led<T>(Func<Sent, Task<T>> send, string done, string bystander = "NotLead") where T : notnull =>
        new(async sent => NameOf(await send(sent)), Strangers: "Unknown", bystander, Member: "NotLead", Lead: done);

    private static TrackCommand Own<T>(Func<Sent, Task<T>> send) where T : notnull =>
        new(async sent => NameOf(await send(sent)), Strangers: "Unknown", Bystander: "Unknown", Member: "Done", Lead: "NotAssigned");

    private static TrackCommand Seen(Func<Sent, Task<string?>> read, string bystander, string member, string lead = "Lead") =>
        new(async sent => await read(sent) ?? "None", Strangers: "None", bystander, member, lead);

    private static string NameOf(object outcome) => outcome.GetType().Name;

    private static async Task<Dictionary<TrackPerson, long>> PeopleAsync(Tracking tracking)
    {
        var people = new Dictionary<TrackPerson, long>
        {
            [Nobody] = 987_654_321,
            [Guest] = await tracking.Teams.AddAsync(null, isGuest: true),
            [OtherLead] = await tracking.Teams.AddAsync("남리드"),
            [Administrator] = await tracking.Teams.AddAsync("관리자"),
            [DisabledMember] = await tracking.Teams.AddAsync("꺼진이"),
            [FormerMember] = await tracking.Teams.AddAsync("나간이"),
            [Bystander] = await tracking.Teams.AddAsync("박멤버"),
            [TrackPerson.Member] = await tracking.Teams.AddAsync("최멤버"),
            [TrackPerson.Lead] = tracking.Lead,
        };
        await tracking.Teams.CreateAsync(people[OtherLead], "남의 팀");
        await using var context = tracking.Teams.Database.Context();
        await context.Learners.Where(row => row.Id == people[Administrator]).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true));
        return people;
    }

    /// <summary>A team where a member and one who is going to be disabled have an assignment, and another has ended.</summary>
    private static async Task<Sent> TeamAsync(Tracking tracking, Dictionary<TrackPerson, long> people)
    {
        var (lead, member) = (people[TrackPerson.Lead], people[TrackPerson.Member]);
        var team = await tracking.Teams.CreateAsync(lead);
        var invite = await tracking.Teams.InviteAsync(lead, team);
        foreach (var person in new[] { Bystander, TrackPerson.Member, DisabledMember, FormerMember })
            Assert.IsType<JoinTeamOutcome.Joined>(await tracking.Teams.JoinAsync(people[person], invite.Token));
        var track = Assert.IsType<SaveTrackOutcome.Saved>(await tracking.Get<SaveTrack>().HandleAsync(lead, team, null, 0, Guid.NewGuid(), Tracking.Track, tracking.Catalog)).Key;
        var ended = await AssignAsync(people[FormerMember]);
        Assert.IsType<AssignmentOutcome.Done>(await tracking.Get<EndAssignment>().HandleAsync(lead, ended));
        var assignment = await AssignAsync(member, people[DisabledMember], people[FormerMember]);
        Assert.IsType<AssignmentOutcome.Done>(await tracking.Get<AskForHelp>().HandleAsync(people[DisabledMember], assignment, "막혔어요"));
        Assert.IsType<LeaveTeamOutcome.Left>(await tracking.Get<LeaveTeam>().HandleAsync(people[FormerMember], team));
        return new Sent(tracking, 0, team, track, assignment, people[DisabledMember]);

        async Task<string> AssignAsync(params long[] members) =>
            Assert.IsType<AssignOutcome.Assigned>(await tracking.Get<Assign>().HandleAsync(lead, team, Guid.NewGuid(), track, Tracking.Terms(members))).Key;
    }

    /// <param name="Colleague">Somebody else who has the assignment.</param>
    private sealed record Sent(Tracking Tracking, long Who, string Team, string Track, string Assignment, long Colleague)
    {
        public Core.Content.CatalogSnapshot Catalog => Tracking.Catalog;

        public T Get<T>() where T : notnull => Tracking.Get<T>();
    }

    /// <param name="Strangers">Without a seat: nobody, a guest, another team's lead, an administrator, somebody disabled, somebody who has left.</param>
    /// <param name="Bystander">A member to whom nothing is assigned.</param>
    /// <param name="Member">Who has the assignment.</param>
    private sealed record TrackCommand(Func<Sent, Task<string>> Send, string Strangers, string Bystander, string Member, string Lead)
    {
        public string Expected(TrackPerson person) => person switch
        {
            Nobody or Guest or OtherLead or Administrator or DisabledMember or FormerMember => Strangers,
            TrackPerson.Bystander => Bystander,
            TrackPerson.Member => Member,
            TrackPerson.Lead => Lead,
            _ => throw new ArgumentOutOfRangeException(nameof(person), person, null),
        };
    }
}

/// <summary>Everybody there can be. The order is that in which they try.</summary>
internal enum TrackPerson
{
    Nobody,
    Guest,
    OtherLead,
    Administrator,
    DisabledMember,
    FormerMember,
    Bystander,
    Member,
    Lead,
}
