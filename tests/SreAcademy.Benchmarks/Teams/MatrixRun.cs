using SreAcademy.Benchmarks.Progress;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Benchmarks.Teams;

/// <summary>
/// <c>matrix sqlite|postgres [MEMBERS]</c>: what a lead's look at a team costs, 64 cells and 300 cards each; without a number for 50, 100 and 200 members, so that one
/// sees how it grows. A hundred learners outside the team have as much progress each.
/// </summary>
internal static class MatrixRun
{
    private const int Times = 100;
    private const int WarmUp = 10;

    public static async Task RunAsync(string kind, IReadOnlyList<int> sizes)
    {
        foreach (var members in sizes)
            await RunAsync(kind, members);
    }

    private static async Task RunAsync(string kind, int members)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, MatrixCourse.Cards);
        var course = new MatrixCourse(database);
        var key = await course.StudyAsync(members);
        await database.SettleAsync();
        var catalog = MatrixCourse.Catalog(database.Cards);
        var read = database.Get<ReadTeamMatrix>();
        var name = $"{kind}, {members} members, {members * MatrixCourse.Cards:N0} rows";
        await read.HandleAsync(course.Lead, key, catalog);
        await ProgressRun.MeasureAsync($"{name}: now", Times, WarmUp, () => Task.CompletedTask, () => read.HandleAsync(course.Lead, key, catalog));
        DateOnly on = default;
        long allocated = 0;
        await ProgressRun.MeasureAsync($"{name}: now and later, every figure", Times, WarmUp, () => Task.CompletedTask, async () =>
        {
            var before = GC.GetTotalAllocatedBytes();
            var matrix = (await read.HandleAsync(course.Lead, key, catalog, on))!;
            on = matrix.Today.AddDays(28);
            allocated = GC.GetTotalAllocatedBytes() - before;
            var columns = MatrixColumn.Of(matrix.Cells, Level.Junior);
            if (matrix.Members.Sum(member => columns.Sum(column => member.Readiness.Over(column.Cells).Seen)) == 0)
                throw new InvalidOperationException("nobody has seen anything");
        });
        Console.WriteLine($"{name}: {allocated / 1024:N0} KB allocated by one look");
    }
}
