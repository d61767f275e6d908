using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class TrackTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_track_keeps_all_its_versions_and_who_saved_them(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var key = await tracking.SavedAsync(Tracking.Track with { Name = "  온콜\t첫 주 " });
        tracking.Teams.Time.Now += TimeSpan.FromHours(1);

        Assert.Equal(new SaveTrackOutcome.Saved(key, 2), await tracking.SaveAsync(Tracking.Checked, key, 1));
        // Sent again, or the same idea.
        Assert.Equal(new SaveTrackOutcome.Saved(key, 2), await tracking.SaveAsync(Tracking.Checked, key, 1));

        var view = (await tracking.Get<ReadTrack>().HandleAsync(tracking.Member, key))!;
        Assert.Equal((2, 2, Tracking.Checked), (view.Version, view.Newest, view.Track));
        Assert.Equal([(2, tracking.Teams.Time.Now, "김리드"), (1, tracking.Teams.Time.Now.AddHours(-1), "김리드")], view.Versions.Select(line => (line.Version, line.SavedAt, line.SavedBy!)));
        Assert.Equal(Tracking.Track, (await tracking.Get<ReadTrack>().HandleAsync(tracking.Member, key, 1))!.Track);
        Assert.Null(await tracking.Get<ReadTrack>().HandleAsync(tracking.Member, key, 3));
        Assert.Equal([AuditActions.TrackSaved, AuditActions.TrackSaved], tracking.Teams.Audit().Where(action => action.StartsWith("track", StringComparison.Ordinal)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_new_track_that_is_sent_again_is_the_one_that_is_there(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        var saveId = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => (number % 2 == 0 ? tracking.Teams : elsewhere).Get<SaveTrack>()
            .HandleAsync(tracking.Lead, tracking.Key, null, 0, saveId, Tracking.Track, tracking.Catalog)));
        var key = Assert.IsType<SaveTrackOutcome.Saved>(Assert.Single(outcomes.Distinct())).Key;
        var other = await tracking.SaveAsync(Tracking.Checked, saveId: saveId);

        Assert.Equal(new SaveTrackOutcome.Changed(key, Tracking.Track, 1), other);
        Assert.Single((await tracking.Get<ReadTracks>().HandleAsync(tracking.Lead, tracking.Key))!.Tracks);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_ten_leads_who_change_a_track_at_once_nine_are_shown_what_the_first_wrote(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        var second = await tracking.MemberAsync("박리드");
        await tracking.Get<ChangeRole>().HandleAsync(tracking.Lead, tracking.Key, second, TeamRole.Lead);
        var key = await tracking.SavedAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => (number % 2 == 0 ? tracking.Teams : elsewhere).Get<SaveTrack>()
            .HandleAsync(number % 2 == 0 ? tracking.Lead : second, tracking.Key, key, 1, Guid.NewGuid(), Tracking.Track with { Notes = $"글 {number}" }, tracking.Catalog)));

        Assert.Equal(new SaveTrackOutcome.Saved(key, 2), Assert.Single(outcomes.OfType<SaveTrackOutcome.Saved>()));
        var kept = (await tracking.Get<ReadTrack>().HandleAsync(tracking.Lead, key))!;
        Assert.Equal($"글 {Array.FindIndex(outcomes, outcome => outcome is SaveTrackOutcome.Saved)}", kept.Track.Notes);
        Assert.Equal(Enumerable.Repeat(new SaveTrackOutcome.Changed(key, kept.Track, 2), 9), outcomes.OfType<SaveTrackOutcome.Changed>());
        Assert.Equal(2, kept.Versions.Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_the_catalog_does_not_have_is_not_saved(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var key = await tracking.SavedAsync();
        var before = await tracking.ContentAsync();

        foreach (var (track, problem) in new (Track, TrackProblem)[]
        {
            (Tracking.Track with { Name = " " }, new TrackProblem.EmptyName()),
            (Tracking.Track with { Items = [] }, new TrackProblem.NoItems()),
            (Tracking.Track with { Items = [new("gone", Level.Junior, Level.Junior)] }, new TrackProblem.UnknownTopic(0, "gone")),
            (Tracking.Checked with { Quiz = null }, new TrackProblem.QuizMissing()),
        })
        {
            Assert.Equal(problem, Assert.Single(Assert.IsType<SaveTrackOutcome.Unsound>(await tracking.SaveAsync(track)).Problems));
            Assert.Equal(problem, Assert.Single(Assert.IsType<SaveTrackOutcome.Unsound>(await tracking.SaveAsync(track, key, 1)).Problems));
        }
        Assert.Equal(before, await tracking.ContentAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_archived_track_is_seen_and_goes_on_but_is_neither_changed_nor_assigned_until_it_is_taken_back(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (key, other) = (await tracking.SavedAsync(), await tracking.SavedAsync(Tracking.Checked with { Name = "가나다" }));
        await tracking.AssignAsync(key, Tracking.Terms());

        Assert.IsType<TrackOutcome.Done>(await tracking.Get<ArchiveTrack>().HandleAsync(tracking.Lead, key));
        Assert.IsType<TrackOutcome.Done>(await tracking.Get<ArchiveTrack>().HandleAsync(tracking.Lead, key));

        Assert.IsType<SaveTrackOutcome.TrackArchived>(await tracking.SaveAsync(Tracking.Checked, key, 1));
        Assert.IsType<AssignOutcome.TrackArchived>(await tracking.AssignAsync(key, Tracking.Terms()));
        Assert.Equal(Tracking.Track, (await tracking.OwnAsync()).Facts.Track);
        var shelf = (await tracking.Get<ReadTracks>().HandleAsync(tracking.Member, tracking.Key))!;
        Assert.Equal([(other, 0, null), (key, 1, (DateTimeOffset?)tracking.Teams.Time.Now)], shelf.Tracks.Select(track => (track.Key, track.Running, track.ArchivedAt)));

        Assert.IsType<TrackOutcome.Done>(await tracking.Get<TakeTrackBack>().HandleAsync(tracking.Lead, key));
        Assert.IsType<TrackOutcome.Done>(await tracking.Get<TakeTrackBack>().HandleAsync(tracking.Lead, key));

        Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(key, Tracking.Terms()));
        Assert.Single(tracking.Teams.Audit(), AuditActions.TrackArchived);
        Assert.Single(tracking.Teams.Audit(), AuditActions.TrackTakenBack);
    }

    [Theory, SqliteData, PostgresData]
    public async Task In_an_archived_team_all_is_seen_and_nothing_changed(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var track = await tracking.SavedAsync();
        var assignment = Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms())).Key;
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await tracking.Get<ArchiveTeam>().HandleAsync(tracking.Lead, tracking.Key);
        var before = await tracking.ContentAsync();

        Assert.IsType<SaveTrackOutcome.Archived>(await tracking.SaveAsync(Tracking.Checked));
        Assert.IsType<SaveTrackOutcome.Archived>(await tracking.SaveAsync(Tracking.Checked, track, 1));
        Assert.IsType<TrackOutcome.Archived>(await tracking.Get<ArchiveTrack>().HandleAsync(tracking.Lead, track));
        Assert.IsType<TrackOutcome.Archived>(await tracking.Get<TakeTrackBack>().HandleAsync(tracking.Lead, track));
        Assert.IsType<AssignOutcome.Archived>(await tracking.AssignAsync(track, Tracking.Terms()));
        Assert.IsType<ChangeAssignmentOutcome.Archived>(await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, assignment, 1, Tracking.Terms(tracking.Member)));
        Assert.IsType<AssignmentOutcome.Archived>(await tracking.Get<EndAssignment>().HandleAsync(tracking.Lead, assignment));
        Assert.IsType<AssignmentOutcome.Archived>(await tracking.Get<SnoozeAssignment>().HandleAsync(tracking.Member, assignment, Tracking.Today.AddDays(1)));
        Assert.IsType<AssignmentOutcome.Archived>(await tracking.Get<AskForHelp>().HandleAsync(tracking.Member, assignment, ""));
        Assert.IsType<AssignmentOutcome.Archived>(await tracking.Get<SettleHelp>().HandleAsync(tracking.Member, assignment, tracking.Member));
        Assert.NotNull(await tracking.Get<ReadTrack>().HandleAsync(tracking.Member, track));
        Assert.Equal(12, Assert.Single((await tracking.ViewAsync(assignment, tracking.Member)).Members).Standing.Seen);
        Assert.Single((await tracking.Get<ReadAssignments>().HandleAsync(tracking.Lead, tracking.Key, tracking.Catalog))!.Running);
        Assert.Empty(await tracking.Get<ReadOwnAssignments>().HandleAsync(tracking.Member, tracking.Catalog));
        await tracking.Get<FinishAssignments>().HandleAsync(tracking.Catalog);
        Assert.Equal(before, await tracking.ContentAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_has_a_bounded_number_of_tracks(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using (var context = tracking.Teams.Database.Context())
        {
            var team = await context.Teams.SingleAsync();
            context.Tracks.AddRange(Enumerable.Range(1, TeamLimits.MostTracks - 1).Select(_ => new TrackRow
            {
                Key = Guid.NewGuid().ToString("N"),
                TeamId = team.Id,
                SaveId = Guid.NewGuid().ToString("N"),
                Name = "트랙",
                Version = 1,
                CreatedAt = tracking.Teams.Time.Now,
                ArchivedAt = tracking.Teams.Time.Now,
            }));
            await context.SaveChangesAsync();
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => tracking.SaveAsync(Tracking.Track)));

        Assert.Single(outcomes.OfType<SaveTrackOutcome.Saved>());
        Assert.Equal(Enumerable.Repeat(new SaveTrackOutcome.TooMany(TeamLimits.MostTracks), 4), outcomes.OfType<SaveTrackOutcome.TooMany>());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_version_that_cannot_be_read_is_as_if_it_were_not_there(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (track, kept) = (await tracking.SavedAsync(), await tracking.AssignedAsync(track: Tracking.Checked));
        var broken = Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms())).Key;
        await using (var context = tracking.Teams.Database.Context())
            await context.TrackVersions.Where(row => context.Tracks.Any(one => one.Key == track && one.Id == row.TrackId)).ExecuteUpdateAsync(row => row.SetProperty(one => EF.Property<string>(one, "Body"), "{}"));

        Assert.Null(await tracking.Get<ReadTrack>().HandleAsync(tracking.Lead, track));
        Assert.Null(await tracking.Get<ReadAssignment>().HandleAsync(tracking.Lead, broken, tracking.Catalog));
        Assert.Equal(kept, (await tracking.OwnAsync()).Facts.Key);
        Assert.IsType<AssignOutcome.NoTrack>(await tracking.AssignAsync(track, Tracking.Terms()));
        Assert.IsType<AssignmentOutcome.Done>(await tracking.Get<EndAssignment>().HandleAsync(tracking.Lead, broken));
        Assert.Equal(new SaveTrackOutcome.Saved(track, 2), await tracking.SaveAsync(Tracking.Checked, track, 1));
    }
}
