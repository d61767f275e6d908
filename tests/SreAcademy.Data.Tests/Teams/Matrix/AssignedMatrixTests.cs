using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Data.Tests.Tracks;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Teams.Matrix;

public class AssignedMatrixTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_look_at_both_shows_what_each_shows_alone_to_a_lead_and_to_a_member(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var aside = await tracking.MemberAsync("박멤버");
        await tracking.StudyAsync(aside, tracking.Cards("slo"));
        await tracking.StudyAsync(tracking.Member, tracking.Cards().Take(5).Concat(tracking.Cards("slo")));
        tracking.Teams.Time.Now += TimeSpan.FromDays(3);
        await tracking.StudyAsync(tracking.Lead, tracking.Cards());
        await AssertSameAsync(tracking, running: 0, seen: 0);

        await tracking.AssignedAsync(Tracking.Terms(tracking.Member, tracking.Lead));
        await tracking.AssignedAsync(Tracking.Terms(tracking.Member), Tracking.Checked);

        await AssertSameAsync(tracking, running: 2, seen: 3);
        Assert.Empty((await tracking.Get<ReadTeamMatrix>().HandleAsync(tracking.Lead, tracking.Key, tracking.Catalog))!.Running);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_has_no_seat_is_shown_neither(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        await tracking.AssignedAsync();

        Assert.Null(await tracking.Get<ReadTeamMatrix>().HandleAsync(await tracking.Teams.AddAsync("남"), tracking.Key, tracking.Catalog, withAssignments: true));
    }

    private static async Task AssertSameAsync(Tracking tracking, int running, int seen)
    {
        foreach (var who in new[] { tracking.Lead, tracking.Member })
        {
            var on = Tracking.Today.AddDays(30);
            var both = (await tracking.Get<ReadTeamMatrix>().HandleAsync(who, tracking.Key, tracking.Catalog, on, withAssignments: true))!;
            var matrix = (await tracking.Get<ReadTeamMatrix>().HandleAsync(who, tracking.Key, tracking.Catalog, on))!;
            var board = (await tracking.Get<ReadAssignments>().HandleAsync(who, tracking.Key, tracking.Catalog))!;

            Assert.Equal(matrix.Members.Select(Figures), both.Members.Select(Figures));
            Assert.Equal(board.Running.Select(States), both.Running.Select(States));
            Assert.Equal((running, who == tracking.Lead ? seen : running), (both.Running.Count, both.Running.Sum(one => one.Members.Count)));
        }
    }

    private static string Figures(MatrixMember member) => $"{member.Name}: {string.Join(' ', Enumerable.Range(0, 8).Select(cell => member.Readiness.Over([cell])))}";

    private static string States(RunningAssignment running) =>
        $"{running.Facts.Key}: {string.Join(' ', running.Members.Select(one => $"{one.Name} {one.Standing.Readiness} {one.Standing.RecallOnDue:R} {one.Pace} {one.DoneDay}"))}";
}
