using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Benchmarks.Teams;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>
/// <c>home-page sqlite|postgres [ASSIGNMENTS]</c>: the whole of <c>GET /</c> by the whole program in this process, without a network, for the learner of
/// <see cref="ProgressPageRun"/>, who has been assigned three tracks of some 900 cards each, or as many as are said. Then what of it is about the assignments.
/// </summary>
internal static class HomePageRun
{
    private const int Cards = 5_000;
    private const int Others = 200;
    private const int Times = 100;
    private const int WarmUp = 100;

    public static async Task RunAsync(string kind, int assignments)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, 0);
        await using var site = await WholeSite.OpenAsync(database, Cards);
        using var client = await site.VisitAsync();
        await using var context = database.Context();
        var learner = await context.Learners.MaxAsync(row => row.Id);
        await context.Learners.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccountSince, DateTimeOffset.UnixEpoch));
        var course = new ProgressCourse(database, learner, (await database.Get<LoadStudyDesk>().HandleAsync(learner)).Today.DayNumber);
        await course.StudyAsync(await database.AddLearnersAsync(Others));
        var team = (CreateTeamOutcome.Created)await site.Services.GetRequiredService<CreateTeam>().HandleAsync(learner, Guid.NewGuid(), "결제 플랫폼");
        await AssignedTracks.GiveAsync(site.Services, learner, team.Key, assignments);
        await database.SettleAsync();

        var name = $"{kind}, {database.Cards.Count:N0} cards, {assignments} assignments";
        var catalog = site.Services.GetRequiredService<CurrentCatalog>().Snapshot;
        var home = new Uri("/", UriKind.Relative);
        if ((await site.Services.GetRequiredService<ReadOwnAssignments>().HandleAsync(learner, catalog)).Count != assignments)
            throw new InvalidOperationException("not what this learner has");
        await ProgressRun.MeasureAsync($"{name}: the page", Times, WarmUp, () => Task.CompletedTask, () => client.GetStringAsync(home));
        await ProgressRun.MeasureAsync(
            $"{name}: own assignments", Times, WarmUp, () => Task.CompletedTask, () => site.Services.GetRequiredService<ReadOwnAssignments>().HandleAsync(learner, catalog));
    }
}
