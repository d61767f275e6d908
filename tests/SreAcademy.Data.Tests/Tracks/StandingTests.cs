using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class StandingTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_lead_sees_of_each_what_each_sees_of_oneself_by_ones_own_calendar_and_settings(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (abroad, idle) = (await tracking.MemberAsync("박멤버"), await tracking.MemberAsync("최멤버"));
        await new SaveStudySettings(tracking.Teams.Database.Factory).HandleAsync(abroad, StudySettings.Default with { TimeZone = "Pacific/Honolulu", DesiredRetention = 0.85 });
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Take(5), Rating.Good);
        await tracking.StudyAsync(abroad, tracking.Cards().Concat(tracking.Cards("slo")), Rating.Hard);
        tracking.Teams.Time.Now += TimeSpan.FromDays(2);
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Skip(5).Take(2));
        var (one, two) = (await tracking.AssignedAsync(), await tracking.AssignedAsync(Tracking.Terms(tracking.Member, abroad, idle) with { Due = Tracking.Today.AddDays(20) }, Tracking.Checked));
        await tracking.AssignedAsync(Tracking.Terms(tracking.Lead));

        var board = (await tracking.Get<ReadAssignments>().HandleAsync(tracking.Lead, tracking.Key, tracking.Catalog))!;

        Assert.Equal(["김리드", "박멤버", "이멤버", "최멤버"], board.Running.Single(running => running.Facts.Key == one).Members.Select(member => member.Name));
        foreach (var learner in new[] { tracking.Member, abroad, idle })
        {
            var own = await tracking.Get<ReadOwnAssignments>().HandleAsync(learner, tracking.Catalog);
            Assert.Equal([one, two], own.Select(assignment => assignment.Facts.Key));
            var mine = (await tracking.Get<ReadAssignments>().HandleAsync(learner, tracking.Key, tracking.Catalog))!;
            Assert.Equal([one, two], mine.Running.Select(running => running.Facts.Key));
            foreach (var assignment in own)
            {
                var expected = await ExpectedAsync(tracking, learner, assignment.Facts);
                var (key, today) = (assignment.Facts.Key, (await tracking.Get<ReadStandings>().HandleAsync(learner)).Today);
                Assert.Equal(today, assignment.Today);
                AssertSame(expected, assignment.Seen);
                AssertSame(expected, Assert.Single(board.Running.Single(running => running.Facts.Key == key).Members, member => member.Id == learner));
                AssertSame(expected, Assert.Single((await tracking.ViewAsync(key)).Members, member => member.Id == learner));
                AssertSame(expected, Assert.Single((await tracking.ViewAsync(key, learner)).Members));
                AssertSame(expected, Assert.Single(mine.Running.Single(running => running.Facts.Key == key).Members));
            }
        }
        Assert.NotEqual((await tracking.OwnAsyncOf(tracking.Member, one)).Today, (await tracking.OwnAsyncOf(abroad, one)).Today);
        Assert.Null(await tracking.Get<ReadAssignment>().HandleAsync(tracking.Member, board.Running.Single(running => running.Members.Count == 1).Facts.Key, tracking.Catalog));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Todays_share_does_not_grow_while_it_is_studied(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync();
        var share = (await tracking.OwnAsync()).Seen.Pace.CardsToday;

        Assert.Equal(2, share);
        Assert.Equal(TrackState.NotBegun, (await tracking.OwnAsync()).Seen.Pace.State);
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Take(1).Concat(tracking.Cards("slo")));
        Assert.Equal((1, TrackState.OnCourse), ((await tracking.OwnAsync()).Seen.Pace.CardsToday, (await tracking.OwnAsync()).Seen.Pace.State));
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Skip(1).Take(1));
        Assert.Equal(0, (await tracking.OwnAsync()).Seen.Pace.CardsToday);
        tracking.Teams.Time.Now += TimeSpan.FromDays(5);
        Assert.Equal(TrackState.Behind, (await tracking.OwnAsync()).Seen.Pace.State);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_goal_that_is_reached_is_told_once_however_many_look_and_stays_reached(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await using var elsewhere = tracking.Teams.Elsewhere();
        var key = await tracking.AssignedAsync();
        await tracking.StudyAsync(tracking.Member, tracking.Cards());

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => (number % 2 == 0 ? tracking.Teams : elsewhere) is var at && number % 3 == 0
            ? (Task)at.Get<ReadAssignments>().HandleAsync(tracking.Lead, tracking.Key, tracking.Catalog)
            : at.Get<ReadOwnAssignments>().HandleAsync(tracking.Member, tracking.Catalog)));
        await tracking.Get<FinishAssignments>().HandleAsync(tracking.Catalog);
        tracking.Teams.Time.Now += TimeSpan.FromDays(300);
        var own = await tracking.OwnAsync();

        Assert.Equal((Tracking.Today, TrackState.Done, false), (own.Seen.DoneDay!.Value, own.Seen.Pace.State, own.Seen.Standing.Reached));
        var told = Assert.Single(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentDone);
        var lead = Assert.Single(tracking.News(tracking.Lead), notice => notice.Kind == NoticeEvent.AssignmentDone);
        Assert.Equal((null, "이멤버", $"/assignments/{key}"), (Teaming.BodyOf(told).Person, Teaming.BodyOf(lead).Person!, lead.Address!));
        Assert.Null(Assert.Single((await tracking.ViewAsync(key)).Members, member => member.Id == tracking.Lead).DoneDay);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_goal_is_found_reached_without_anybody_looking(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync();
        var finish = tracking.Get<FinishAssignments>();

        await finish.HandleAsync(tracking.Catalog);
        Assert.DoesNotContain(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentDone);
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await finish.HandleAsync(tracking.Catalog);
        await finish.HandleAsync(tracking.Catalog);

        Assert.Single(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentDone);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Only_a_finished_quiz_over_the_track_that_is_long_enough_and_begun_since_the_start_is_a_check(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var cards = tracking.Cards();
        await tracking.StudyAsync(tracking.Member, cards);
        await tracking.QuizAsync(tracking.Member, cards, right: 12);
        tracking.Teams.Time.Now += TimeSpan.FromDays(1);
        await tracking.AssignedAsync(Tracking.Terms() with { Start = Tracking.Today.AddDays(1) }, Tracking.Checked);

        await tracking.QuizAsync(tracking.Member, [.. cards.Take(9)], right: 9);
        await tracking.QuizAsync(tracking.Member, [.. cards.Take(10), tracking.Cards("slo")[0]], right: 11);
        await tracking.QuizAsync(tracking.Member, cards, right: 12, isFinished: false);
        await tracking.QuizAsync(tracking.Lead, cards, right: 12);
        Assert.Equal((null, false), ((await tracking.OwnAsync()).BestCheck, (await tracking.OwnAsync()).Seen.Standing.Reached));

        await tracking.QuizAsync(tracking.Member, [.. cards.Take(10)], right: 7);
        Assert.Equal((0.7, false), ((await tracking.OwnAsync()).BestCheck!.Value, (await tracking.OwnAsync()).Seen.Standing.Reached));
        await tracking.QuizAsync(tracking.Member, [.. cards.Skip(2)], right: 8);
        await tracking.QuizAsync(tracking.Member, cards, right: 6);

        var own = await tracking.OwnAsync();
        Assert.Equal((0.8, true, Tracking.Today.AddDays(1)), (own.BestCheck!.Value, own.Seen.Standing.Reached, own.Seen.DoneDay!.Value));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_check_stays_one_when_a_card_that_it_asked_about_leaves_the_course(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync(track: Tracking.Checked);
        await tracking.QuizAsync(tracking.Member, [.. tracking.Cards().Take(10)], right: 8);
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Skip(1));
        Assert.Equal((0.8, false), ((await tracking.OwnAsync()).BestCheck!.Value, (await tracking.OwnAsync()).Seen.Standing.Reached));

        await tracking.RetireFirstAsync();

        var own = await tracking.OwnAsync();
        Assert.Equal((11, 0.8, true), (own.Seen.Standing.Cards, own.Seen.Practice.Check ? own.BestCheck!.Value : 0, own.Seen.Standing.Reached));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_comes_later_is_not_late_on_the_day_of_coming(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var (whole, some) = (await tracking.AssignedAsync(), await tracking.AssignedAsync(Tracking.Terms(tracking.Member)));
        tracking.Teams.Time.Now += TimeSpan.FromDays(4);
        var late = await tracking.MemberAsync("박멤버");
        var terms = Tracking.Terms(tracking.Member, late);
        Assert.IsType<ChangeAssignmentOutcome.Saved>(await tracking.Get<ChangeAssignment>().HandleAsync(tracking.Lead, some, 1, terms));

        foreach (var key in new[] { whole, some })
        {
            var (own, other) = ((await tracking.OwnAsyncOf(late, key)).Seen, (await tracking.OwnAsyncOf(tracking.Member, key)).Seen);
            Assert.Equal((TrackState.NotBegun, 3, 3, 4), (own.Pace.State, own.Pace.Days, own.Pace.DaysLeft, own.Pace.CardsToday));
            Assert.Equal((TrackState.Behind, 7), (other.Pace.State, other.Pace.Days));
        }
        tracking.Teams.Time.Now += TimeSpan.FromDays(3);
        Assert.Equal(TrackState.Overdue, (await tracking.OwnAsyncOf(late, whole)).Seen.Pace.State);
        Assert.Empty(await tracking.Get<ReadOwnAssignments>().HandleAsync(await tracking.MemberAsync("최멤버"), tracking.Catalog));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_track_whose_topic_has_left_the_course_says_so_and_is_not_reached_by_it(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var key = await tracking.AssignedAsync();
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await tracking.ImportAsync("slo");

        var own = await tracking.OwnAsync();

        Assert.Equal(["on-call"], own.Facts.Scope.MissingTopics);
        Assert.Equal((0, false, null), (own.Seen.Standing.Cards, own.Seen.Standing.Reached, own.Seen.DoneDay));
        Assert.Equal(2, (await tracking.ViewAsync(key)).Members.Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Figures_are_shown_where_they_cannot_be_written_down(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync();
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await using (var context = tracking.Teams.Database.Context())
            await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
                ? "CREATE TRIGGER refuse BEFORE UPDATE ON assignment_members BEGIN SELECT RAISE(ABORT, 'refused'); END"
                : "ALTER TABLE assignment_members ADD CONSTRAINT refuse CHECK (done_day IS NULL) NOT VALID");

        Assert.Equal(Tracking.Today, (await tracking.OwnAsync()).Seen.DoneDay);
        Assert.DoesNotContain(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentDone);
    }

    /// <summary>The slow way: all of one learner's progress, card by card.</summary>
    private static async Task<(TrackStanding Standing, TrackPace Pace)> ExpectedAsync(Tracking tracking, long learner, AssignmentFacts facts)
    {
        var all = await tracking.Get<ReadStandings>().HandleAsync(learner);
        var cards = all.Cards.Select(CardStanding.Of).ToDictionary(card => card.CardId);
        var standing = TrackStanding.Of(TrackScope.Of(facts.Track, tracking.Catalog), facts.Track, cards, all.Today, new Scheduler(all.Settings.Parameters), null, facts.Due);
        var begun = all.Cards.Count(card => card.FirstStudyDay == all.Today && tracking.Cards().Contains(card.CardId));
        return (standing, TrackPace.Of(standing, facts.Start, facts.Due, all.Today, begun));
    }

    private static void AssertSame((TrackStanding Standing, TrackPace Pace) expected, AssignedMember member)
    {
        // How often somebody has reviewed is not told.
        Assert.Equal(expected.Standing with { Items = [], Readiness = expected.Standing.Readiness with { Reviews = 0 } }, member.Standing with { Items = [] });
        Assert.Equal(expected.Standing.Items.Select(item => item with { Reviews = 0 }), member.Standing.Items);
        Assert.Equal(expected.Pace, member.Pace);
    }
}
