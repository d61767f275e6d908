using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class ChangeAssignmentTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Of_ten_leads_who_change_an_assignment_at_once_nine_are_shown_what_the_first_wrote(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        var second = await tracking.MemberAsync("박리드");
        await tracking.Get<ChangeRole>().HandleAsync(tracking.Lead, tracking.Key, second, TeamRole.Lead);
        var key = await tracking.AssignedAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => (number % 2 == 0 ? tracking.Teams : elsewhere).Get<ChangeAssignment>()
            .HandleAsync(number % 2 == 0 ? tracking.Lead : second, key, 1, Tracking.Terms() with { Note = $"글 {number}" })));

        Assert.Equal(new ChangeAssignmentOutcome.Saved(2), Assert.Single(outcomes.OfType<ChangeAssignmentOutcome.Saved>()));
        var kept = Tracking.Terms() with { Note = $"글 {Array.FindIndex(outcomes, outcome => outcome is ChangeAssignmentOutcome.Saved)}" };
        Assert.Equal(Enumerable.Repeat(new ChangeAssignmentOutcome.Changed(kept, 2), 9), outcomes.OfType<ChangeAssignmentOutcome.Changed>());
        Assert.Equal((kept.Note, 2), ((await tracking.ViewAsync(key)).Facts.Note, (await tracking.ViewAsync(key)).Facts.Version));
        Assert.Single(tracking.Teams.Audit(), AuditActions.AssignmentChanged);
        Assert.Single(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentChanged);
        // Sent again.
        Assert.Equal(new ChangeAssignmentOutcome.Saved(2), await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, key, 1, kept));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_comes_and_who_goes_is_told_so_and_who_stays_hears_of_what_is_new_only(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (comes, goes) = (await tracking.MemberAsync("최멤버"), await tracking.MemberAsync("박멤버"));
        var key = await tracking.AssignedAsync(Tracking.Terms(tracking.Member, goes));
        var change = tracking.Get<ChangeAssignment>();

        Assert.Equal(new ChangeAssignmentOutcome.Saved(2), await change.HandleAsync(tracking.Lead, key, 1, Tracking.Terms(comes, tracking.Member)));

        Assert.Equal([tracking.Member, comes], (await tracking.ViewAsync(key)).Members.Select(member => member.Id));
        Assert.Equal([NoticeEvent.Assigned], tracking.News(tracking.Member).Select(notice => notice.Kind));
        Assert.Equal([NoticeEvent.Assigned], tracking.News(comes).Select(notice => notice.Kind));
        Assert.Equal([(NoticeEvent.Assigned, $"/assignments/{key}"), (NoticeEvent.AssignmentEnded, null)], tracking.News(goes).Select(notice => (notice.Kind, notice.Address)));

        Assert.Equal(new ChangeAssignmentOutcome.Saved(3), await change.HandleAsync(tracking.Lead, key, 2, Tracking.Terms(comes, tracking.Member) with { Due = Tracking.Today.AddDays(9) }));
        Assert.Equal(NoticeEvent.AssignmentChanged, tracking.News(tracking.Member)[^1].Kind);
        Assert.Equal(Tracking.Today.DayNumber + 9, Teaming.BodyOf(tracking.News(comes)[^1]).Due);

        // Back again, and told again.
        Assert.Equal(new ChangeAssignmentOutcome.Saved(4), await change.HandleAsync(tracking.Lead, key, 3, Tracking.Terms()));
        Assert.Equal([NoticeEvent.Assigned, NoticeEvent.AssignmentEnded, NoticeEvent.Assigned], tracking.News(goes).Select(notice => notice.Kind));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_off_is_said_but_a_date_that_has_passed_since_does_not_stand_in_the_way(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var key = await tracking.AssignedAsync();
        var (change, terms) = (tracking.Get<ChangeAssignment>(), Tracking.Terms());
        tracking.Teams.Time.Now += TimeSpan.FromDays(20);
        var before = await tracking.ContentAsync();

        Assert.Equal(new ChangeAssignmentOutcome.Unsound(new TermsProblem.PastDue()), await change.HandleAsync(tracking.Lead, key, 1, terms with { Due = Tracking.Today.AddDays(19) }));
        Assert.Equal(new ChangeAssignmentOutcome.Unsound(new TermsProblem.StartAfterDue()), await change.HandleAsync(tracking.Lead, key, 1, terms with { Start = Tracking.Today.AddDays(7) }));
        Assert.Equal([987_654_321], Assert.IsType<ChangeAssignmentOutcome.NotMembers>(await change.HandleAsync(tracking.Lead, key, 1, Tracking.Terms(987_654_321))).Ids);
        Assert.IsType<ChangeAssignmentOutcome.NoTrack>(await change.HandleAsync(tracking.Lead, key, 1, terms with { TrackVersion = 7 }));
        Assert.Equal(before, await tracking.ContentAsync());

        Assert.Equal(new ChangeAssignmentOutcome.Saved(2), await change.HandleAsync(tracking.Lead, key, 1, terms with { Note = "괜찮아요" }));
        Assert.Equal(TrackState.Overdue, (await tracking.OwnAsync()).Seen.Pace.State);
        Assert.Equal(new ChangeAssignmentOutcome.Saved(3), await change.HandleAsync(tracking.Lead, key, 2, terms with { Due = Tracking.Today.AddDays(20) }));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_running_assignment_keeps_its_version_until_a_lead_moves_it_and_is_open_again_where_that_asks_for_something_else(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var track = await tracking.SavedAsync();
        var key = Assert.IsType<AssignOutcome.Assigned>(await tracking.AssignAsync(track, Tracking.Terms(tracking.Member))).Key;
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        Assert.Equal(Tracking.Today, (await tracking.OwnAsync()).Seen.DoneDay);
        var words = Tracking.Track with { Notes = "다른 글" };
        await tracking.SaveAsync(words, track, 1);
        await tracking.SaveAsync(words with { Items = [.. words.Items, new("slo", Core.Content.Level.Junior, Core.Content.Level.Junior)] }, track, 2);

        var own = await tracking.OwnAsync();
        Assert.Equal((1, 3, Tracking.Track), (own.Facts.TrackVersion, own.Facts.NewestVersion, own.Facts.Track));
        Assert.Equal(new ChangeAssignmentOutcome.Saved(2), await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, key, 1, Tracking.Terms(tracking.Member) with { TrackVersion = 2 }));
        Assert.Equal(("다른 글", Tracking.Today), ((await tracking.OwnAsync()).Facts.Track.Notes, (await tracking.OwnAsync()).Seen.DoneDay));

        Assert.Equal(new ChangeAssignmentOutcome.Saved(3), await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, key, 2, Tracking.Terms(tracking.Member) with { TrackVersion = 3 }));
        own = await tracking.OwnAsync();
        Assert.Equal((15, 12, null), (own.Seen.Standing.Cards, own.Seen.Standing.Seen, own.Seen.DoneDay));
        await tracking.StudyAsync(tracking.Member, tracking.Cards("slo"));
        Assert.Equal(Tracking.Today, (await tracking.OwnAsync()).Seen.DoneDay);
        Assert.Equal(2, tracking.News(tracking.Member).Count(notice => notice.Kind == NoticeEvent.AssignmentDone));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_taken_back_is_nobodys_own_any_more_and_stays_as_it_was(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (key, other) = (await tracking.AssignedAsync(), await tracking.AssignedAsync());
        var end = tracking.Get<EndAssignment>();

        Assert.IsType<AssignmentOutcome.Done>(await end.HandleAsync(tracking.Lead, key));
        Assert.IsType<AssignmentOutcome.Done>(await end.HandleAsync(tracking.Lead, key));

        Assert.Equal(other, (await tracking.OwnAsync()).Facts.Key);
        Assert.IsType<ChangeAssignmentOutcome.Ended>(await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, key, 2, Tracking.Terms(tracking.Member)));
        Assert.IsType<AssignmentOutcome.Ended>(await tracking.Get<SnoozeAssignment>().HandleAsync(tracking.Member, key, Tracking.Today.AddDays(1)));
        Assert.IsType<AssignmentOutcome.Ended>(await tracking.Get<AskForHelp>().HandleAsync(tracking.Member, key, ""));
        var board = (await tracking.Get<ReadAssignments>().HandleAsync(tracking.Lead, tracking.Key, tracking.Catalog))!;
        Assert.Equal(other, Assert.Single(board.Running).Facts.Key);
        Assert.Equal(new EndedAssignment(key, "온콜 첫 주", Tracking.Today, Tracking.Today.AddDays(6), tracking.Teams.Time.Now, 2, 0), Assert.Single(board.Ended));
        // Whoever had it may look back, but reaches nothing any more.
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        var view = await tracking.ViewAsync(key, tracking.Member);
        Assert.Equal(tracking.Teams.Time.Now, view.Facts.EndedAt);
        Assert.Null(Assert.Single(view.Members).DoneDay);
        Assert.Single(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentEnded);
        Assert.Single(tracking.Teams.Audit(), AuditActions.AssignmentEnded);
    }
}
