using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Benchmarks.Progress;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Teams.Matrix;

namespace SreAcademy.Benchmarks.Teams;

/// <summary>
/// <c>team-page sqlite|postgres [MEMBERS] [ASSIGNMENTS]</c>: the whole of a lead's <c>GET /teams/{key}</c> by the whole program in this process, without a network: a
/// session that is checked, all reads and the page's text. Then one look of its live part, which reads again after an answer, the file, and what the site does by itself each
/// hour. The team is the one of <see cref="MatrixRun"/>; every member has every assignment, of a track with three topics.
/// </summary>
internal static class TeamPageRun
{
    private const int Times = 60;
    private const int WarmUp = 60;

    public static async Task RunAsync(string kind, int members, int assignments)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, 0);
        await using var site = await WholeSite.OpenAsync(database, MatrixCourse.Cards);
        using var client = await site.VisitAsync();
        await using var context = database.Context();
        var course = new MatrixCourse(database);
        var key = await course.StudyAsync(members, await context.Learners.MaxAsync(row => row.Id));
        await AssignedTracks.GiveAsync(site.Services, course.Lead, key, assignments);
        await database.SettleAsync();

        var name = $"{kind}, {members} members, {assignments} assignments";
        var catalog = site.Services.GetRequiredService<CurrentCatalog>();
        using var scope = site.Services.CreateScope();
        var load = scope.ServiceProvider.GetRequiredService<LoadTeamBoard>();
        var page = new Uri($"/teams/{key}", UriKind.Relative);
        var text = await client.GetByteArrayAsync(page);
        Console.WriteLine($"{name}: {text.Length / 1024:N0} KB of page, {Compressed(text) / 1024:N0} KB compressed");
        await MeasureAsync($"{name}: the page", () => client.GetByteArrayAsync(page));
        await MeasureAsync($"{name}: one look", () => load.HandleAsync(course.Lead, key, new MatrixRequest()));
        await MeasureAsync($"{name}: the file", () => client.GetByteArrayAsync(new Uri($"/teams/{key}/matrix.csv", UriKind.Relative)));
        await MeasureAsync($"{name}: assignments alone", () => site.Services.GetRequiredService<ReadAssignments>().HandleAsync(course.Lead, key, catalog.Snapshot));
        await MeasureAsync($"{name}: the site's hour", () => site.Services.GetRequiredService<FinishAssignments>().HandleAsync(catalog.Snapshot));
    }

    private static async Task MeasureAsync(string what, Func<Task> run)
    {
        long allocated = 0;
        await ProgressRun.MeasureAsync(what, Times, WarmUp, () => Task.CompletedTask, async () =>
        {
            var before = GC.GetTotalAllocatedBytes();
            await run();
            allocated = GC.GetTotalAllocatedBytes() - before;
        });
        Console.WriteLine($"{what}: {allocated / 1024:N0} KB allocated");
    }

    private static long Compressed(byte[] text)
    {
        using var into = new MemoryStream();
        using (var compressing = new GZipStream(into, CompressionLevel.Fastest, leaveOpen: true))
            compressing.Write(text);
        return into.Length;
    }
}
