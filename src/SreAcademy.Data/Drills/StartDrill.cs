using System.Security.Cryptography;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Drills;

/// <summary>Begins a drill with its plan, once for each start. One of the same scenario that still runs is given up: that is what starting anew means.</summary>
public sealed class StartDrill(GroupWriter writer, PracticeChanges changes, TimeProvider time)
{
    /// <summary>Drills of one learner that run at the same time.</summary>
    public const int MostRunning = 20;

    /// <param name="startId">Made once for each start, however often it is sent.</param>
    public async Task<DrillStart> HandleAsync(long learnerId, Guid startId, DrillPlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfEqual(startId, Guid.Empty);
        if (!plan.IsSound)
            throw new ArgumentException("not a plan", nameof(plan));
        var start = new Start(learnerId, startId.ToString("N"), RandomNumberGenerator.GetHexString(32, lowercase: true), plan, DrillJson.Write(plan));
        return await writer.WriteAsync(learnerId, work => StartAsync(work, start), cancellation);
    }

    private async ValueTask<DrillStart> StartAsync(DatabaseWork work, Start start)
    {
        if (!await work.FirstAsync(DrillTable.LockLearner, _ => true, start.LearnerId))
            return new DrillStart.UnknownLearner();
        if (await work.FirstAsync(DrillTable.ByStart, row => row.GetString(0), start.LearnerId, start.StartId) is { } earlier)
            return new DrillStart.Started(earlier, Earlier: true);
        var running = (int)await work.FirstAsync(DrillTable.CountRunning, row => row.GetInt64(0), start.LearnerId, start.Plan.Slug);
        if (running >= MostRunning)
            return new DrillStart.TooMany(running, MostRunning);
        var now = StudyMoment.Now(time).ToUnixTimeMilliseconds();
        var givenUp = await work.ListAsync(DrillTable.RunningOfSlug, row => row.GetString(0), start.LearnerId, start.Plan.Slug);
        if (givenUp.Count > 0)
            await work.ExecuteAsync(DrillTable.GiveUpSlug, now, true, start.LearnerId, start.Plan.Slug);
        await work.ExecuteAsync(
            DrillTable.Insert, start.Key, start.LearnerId, start.StartId, start.Plan.Slug, StoredText.Of(start.Plan.Title), start.Json, now, false, 0);
        foreach (var key in givenUp)
            work.AfterCommit(() => changes.Publish(key));
        return new DrillStart.Started(start.Key, Earlier: false);
    }

    private sealed record Start(long LearnerId, string StartId, string Key, DrillPlan Plan, string Json);
}
