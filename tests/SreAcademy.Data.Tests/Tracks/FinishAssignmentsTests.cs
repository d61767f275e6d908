using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

public class FinishAssignmentsTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_was_taken_back_and_what_an_archived_team_has_is_not_finished(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var finish = tracking.Get<FinishAssignments>();
        var back = await tracking.AssignedAsync();
        Assert.IsType<AssignmentOutcome.Done>(await tracking.Get<EndAssignment>().HandleAsync(tracking.Lead, back));
        var running = await tracking.AssignedAsync();
        await tracking.Get<ArchiveTeam>().HandleAsync(tracking.Lead, tracking.Key);
        await tracking.StudyAsync(tracking.Member, tracking.Cards());

        await finish.HandleAsync(tracking.Catalog);
        Assert.Empty(Reached(tracking));
        await tracking.Get<TakeTeamBack>().HandleAsync(tracking.Lead, tracking.Key);
        await finish.HandleAsync(tracking.Catalog);

        Assert.Equal([$"/assignments/{running}"], Reached(tracking));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_left_is_told_nothing(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync();
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await tracking.Get<LeaveTeam>().HandleAsync(tracking.Member, tracking.Key);

        await tracking.Get<FinishAssignments>().HandleAsync(tracking.Catalog);

        Assert.Empty(Reached(tracking));
        Assert.DoesNotContain(tracking.News(tracking.Lead), notice => notice.Kind == NoticeEvent.AssignmentDone);
    }

    private static IEnumerable<string?> Reached(Tracking tracking) =>
        tracking.News(tracking.Member).Where(notice => notice.Kind == NoticeEvent.AssignmentDone).Select(notice => notice.Address);
}
