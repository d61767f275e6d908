using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Sqlite;
using SreAcademy.Data.Study;

namespace SreAcademy.Browser.Tests.Drills;

/// <summary>What the database of a running site holds about drills, read beside the server: the page does not say what is right.</summary>
internal sealed class DrillRecords(string data) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddSqlite(Path.Combine(data, "academy.db")).AddStudy().AddDrills().BuildServiceProvider();

    public async Task<DrillRun> ReadAsync(string key)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        var learner = await context.Set<DrillRow>().Where(row => row.Key == key).Select(row => row.LearnerId).SingleAsync();
        return await services.GetRequiredService<ReadDrill>().HandleAsync(learner, key) ?? throw new InvalidOperationException("The drill cannot be read.");
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
