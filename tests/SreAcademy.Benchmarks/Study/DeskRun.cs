using System.Diagnostics;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;

namespace SreAcademy.Benchmarks.Study;

/// <summary><c>desk sqlite|postgres</c>: how long a learner with 20,000 cards waits for the next one, within a session and at its beginning.</summary>
internal static class DeskRun
{
    private const int Cards = 20_000;
    private const int Times = 300;

    public static async Task RunAsync(string kind)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, Cards);
        var few = await LearnerAsync(database, dueShare: 0.1);
        var all = await LearnerAsync(database, dueShare: 1);
        var desks = database.Get<LoadStudyDesk>();
        var progress = database.Get<ReadProgress>();
        await MeasureAsync($"{kind}: next card within a session (fresh?)", index => progress.HandleAsync(few, database.Cards[index * 37 % Cards]));
        await MeasureAsync($"{kind}: desk, 10 % of 20,000 due", _ => desks.HandleAsync(few));
        await MeasureAsync($"{kind}: desk, all of 20,000 due", _ => desks.HandleAsync(all));
    }

    private static async Task MeasureAsync<T>(string what, Func<int, Task<T>> run)
    {
        var latencies = new Latencies();
        var processor = TimeSpan.Zero;
        for (var index = -50; index < Times; index++)
        {
            if (index == 0)
                processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            await run(Math.Abs(index));
            if (index >= 0)
                latencies.Add(Stopwatch.GetElapsedTime(start));
        }
        // Other programs on the machine lengthen the wait, but not this.
        Console.WriteLine($"{what,-50} {latencies} · processor {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Times:N2} ms each");
    }

    private static async Task<long> LearnerAsync(StudyDatabase database, double dueShare)
    {
        var learner = (await database.AddLearnersAsync(1))[0];
        var today = (await database.Get<LoadStudyDesk>().HandleAsync(learner)).Today.DayNumber;
        await using var context = database.Context();
        context.Progress.AddRange(database.Cards.Select((card, index) =>
        {
            var isDue = index % 100 < dueShare * 100;
            return new ProgressRow
            {
                LearnerId = learner,
                CardId = card,
                Version = 4,
                State = MemoryState.Review,
                Step = 0,
                Stability = 10 + (index % 300 / 7.0),
                Difficulty = 1 + (index % 90 / 10.0),
                DueDay = isDue ? today - (index % 60) : today + 1 + (index % 365),
                LastReviewedAt = DateTimeOffset.UnixEpoch,
                LastStudyDay = today - 30,
                FirstStudyDay = today - 300,
                Reviews = 4,
                Lapses = 0,
            };
        }));
        await context.SaveChangesAsync();
        return learner;
    }
}
