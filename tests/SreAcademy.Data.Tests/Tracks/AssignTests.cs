using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class AssignTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Whoever_is_assigned_has_it_and_is_told_and_nobody_else(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var other = await tracking.MemberAsync("박멤버");
        var track = await tracking.SavedAsync();
        var saveId = Guid.NewGuid();

        var key = Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms(tracking.Member, tracking.Member) with { Note = "  천천히 \r\n해요\0 " }, saveId)).Key;
        Assert.Equal(new AssignOutcome.Earlier(key), await tracking.AssignAsync(track, Tracking.Terms(), saveId));

        var own = await tracking.OwnAsync();
        Assert.Equal((key, track, 1, false, Tracking.Today, Tracking.Today.AddDays(6), "천천히 \n해요"), (own.Facts.Key, own.Facts.TrackKey, own.Facts.TrackVersion, own.Facts.WholeTeam, own.Facts.Start, own.Facts.Due, own.Facts.Note));
        Assert.Empty(await tracking.Get<ReadOwnAssignments>().HandleAsync(other, tracking.Catalog));
        var told = Assert.Single(tracking.News(tracking.Member));
        var body = Teaming.BodyOf(told);
        Assert.Equal((NoticeEvent.Assigned, $"/assignments/{key}"), (told.Kind, told.Address));
        Assert.Equal((Teaming.TeamName, "온콜 첫 주", Tracking.Today.DayNumber, Tracking.Today.DayNumber + 6, "천천히 \n해요"), (body.Team, body.Track, body.Start, body.Due, body.Note));
        Assert.Empty(tracking.News(other));
        Assert.Single(tracking.Teams.Audit(), AuditActions.Assigned);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_off_is_said_and_nothing_is_assigned(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var track = await tracking.SavedAsync();
        var elsewhere = await tracking.Teams.AddAsync("남");
        var foreignTeam = await tracking.Teams.CreateAsync(tracking.Lead, "남의 팀");
        var foreign = Assert.IsType<SaveTrackOutcome.Saved>(await tracking.Get<SaveTrack>().HandleAsync(tracking.Lead, foreignTeam, null, 0, Guid.NewGuid(), Tracking.Track, tracking.Catalog)).Key;
        var (terms, today, before) = (Tracking.Terms(), Tracking.Today, await tracking.ContentAsync());

        foreach (var (sent, problem) in new (AssignmentTerms, TermsProblem)[]
        {
            (terms with { Start = today.AddDays(-9), Due = today.AddDays(-1) }, new TermsProblem.PastDue()),
            (terms with { Start = today.AddDays(7) }, new TermsProblem.StartAfterDue()),
            (terms with { Due = today.AddDays(Track.MostDays + 1) }, new TermsProblem.TooFar(Track.MostDays)),
            (terms with { Start = DateOnly.MinValue }, new TermsProblem.TooFar(Track.MostDays)),
            (terms with { Start = DateOnly.MaxValue, Due = DateOnly.MaxValue }, new TermsProblem.TooFar(Track.MostDays)),
            (terms with { Note = new string('가', TeamLimits.LongestNote + 1) }, new TermsProblem.LongNote(TeamLimits.LongestNote + 1)),
            (terms with { WholeTeam = false }, new TermsProblem.Nobody()),
        })
            Assert.Equal(new AssignOutcome.Unsound(problem), await tracking.AssignAsync(track, sent));
        Assert.Equal([elsewhere, 987_654_321], Assert.IsType<AssignOutcome.NotMembers>(await tracking.AssignAsync(track, Tracking.Terms(elsewhere, tracking.Member, 987_654_321))).Ids);
        Assert.IsType<AssignOutcome.NoTrack>(await tracking.AssignAsync(track, terms with { TrackVersion = 2 }));
        Assert.IsType<AssignOutcome.NoTrack>(await tracking.AssignAsync(foreign, terms));
        Assert.IsType<AssignOutcome.NoTrack>(await tracking.AssignAsync("없는\0키", terms));
        Assert.Equal(before, await tracking.ContentAsync());
        // On the edge of what can be.
        Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, terms with { Due = today, Note = new string('가', TeamLimits.LongestNote) }));
        Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, terms with { Start = today.AddDays(-Track.MostDays), Due = today }));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_empty_team_can_be_given_something_that_its_members_to_come_will_have(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.Get<LeaveTeam>().HandleAsync(tracking.Member, tracking.Key);

        var key = await tracking.AssignedAsync();
        Assert.Equal([tracking.Lead], (await tracking.ViewAsync(key)).Members.Select(member => member.Id));
        var late = await tracking.MemberAsync("늦은이");

        Assert.Equal(key, (await tracking.OwnAsync(late)).Facts.Key);
        await tracking.Get<LeaveTeam>().HandleAsync(late, tracking.Key);
        Assert.Empty(await tracking.Get<ReadOwnAssignments>().HandleAsync(late, tracking.Catalog));
        Assert.Null(await tracking.Get<ReadAssignment>().HandleAsync(late, key, tracking.Catalog));
        Assert.Equal([tracking.Lead], (await tracking.ViewAsync(key)).Members.Select(member => member.Id));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_joins_while_the_whole_team_is_assigned_has_it_once(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        var track = await tracking.SavedAsync();
        var invite = await tracking.Teams.InviteAsync(tracking.Lead, tracking.Key, uses: 30);
        var people = new List<long>();
        for (var number = 0; number < 16; number++)
            people.Add(await tracking.Teams.AddAsync($"사람 {number:00}"));

        var first = people.Take(8).Select(person => elsewhere.JoinAsync(person, invite.Token)).ToList();
        var assigned = tracking.AssignAsync(track, Tracking.Terms());
        await Task.WhenAll(first.Concat(people.Skip(8).Select(person => elsewhere.JoinAsync(person, invite.Token))));

        var view = await tracking.ViewAsync(Assert.IsType<AssignOutcome.Assigned>(await assigned).Key);
        Assert.Equal(people.Append(tracking.Lead).Append(tracking.Member).Order(), view.Members.Select(member => member.Id).Order());
        Assert.All(people, person => Assert.Single(tracking.News(person), notice => notice.Kind == NoticeEvent.Assigned));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_has_a_bounded_number_of_assignments_that_run(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        for (var number = 0; number < TeamLimits.MostAssignments - 1; number++)
            await tracking.Teams.AssignAsync(tracking.Key, wholeTeam: false);
        await tracking.Teams.AssignAsync(tracking.Key, wholeTeam: false, endedAt: tracking.Teams.Time.Now);
        var track = await tracking.SavedAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => (number % 2 == 0 ? tracking.Teams : elsewhere).Get<Assign>()
            .HandleAsync(tracking.Lead, tracking.Key, Guid.NewGuid(), track, Tracking.Terms())));

        var one = Assert.Single(outcomes.OfType<AssignOutcome.Assigned>());
        Assert.Equal(Enumerable.Repeat(new AssignOutcome.TooMany(TeamLimits.MostAssignments), 7), outcomes.OfType<AssignOutcome.TooMany>());
        await tracking.Get<EndAssignment>().HandleAsync(tracking.Lead, one.Key);
        Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms()));
    }
}
