using System.Diagnostics;
using System.Diagnostics.Metrics;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;

namespace SreAcademy.Benchmarks.Study;

/// <summary>
/// <c>grade sqlite|postgres [CLIENTS] [SECONDS]</c>: durable answers a second, through the whole of GradeCard. Each client is a learner who
/// waits for one answer to be acknowledged before giving the next.
/// </summary>
internal static class GradeRun
{
    private const int Cards = 500;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(string kind, int clients, int seconds)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, Cards);
        var learners = await database.AddLearnersAsync(clients);
        var grade = database.Get<GradeCard>();
        long groups = 0, writes = 0;
        double commits = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == WriteDiagnostics.MeterName)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<int>((_, count, _, _) => (groups, writes) = (groups + 1, writes + count));
        listener.SetMeasurementEventCallback<double>((_, duration, _, _) => commits += duration);
        var warm = learners.Select(_ => new int[Cards]).ToList();
        await Task.WhenAll(learners.Select((learner, index) => StudyAsync(grade, learner, database.Cards, warm[index], WarmUp)));
        GC.Collect();
        listener.Start();
        var start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(learners.Select((learner, index) => StudyAsync(grade, learner, database.Cards, warm[index], TimeSpan.FromSeconds(seconds))));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var whole = new Latencies();
        foreach (var one in all)
            whole.AddRange(one);
        Console.WriteLine($"{kind}, {clients} clients: {whole.Count / elapsed.TotalSeconds:N0} acknowledged/s · {whole}");
        Console.WriteLine($"groups of {(double)writes / groups:N1} · commit {1000 * commits / groups:N2} ms · GC {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}, pauses {GC.GetTotalPauseDuration().TotalMilliseconds:N0} ms");
    }

    private static async Task<Latencies> StudyAsync(GradeCard grade, long learner, IReadOnlyList<long> cards, int[] versions, TimeSpan duration)
    {
        await Task.Yield();
        var latencies = new Latencies();
        var start = Stopwatch.GetTimestamp();
        for (var turn = (int)(learner * 7); Stopwatch.GetElapsedTime(start) < duration; turn++)
        {
            var at = turn % cards.Count;
            var answer = new Grade
            {
                LearnerId = learner,
                CardId = cards[at],
                Rating = turn % 11 == 0 ? Rating.Again : turn % 3 == 0 ? Rating.Easy : Rating.Good,
                ExpectedVersion = versions[at],
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(5),
            };
            var asked = Stopwatch.GetTimestamp();
            var outcome = await grade.HandleAsync(answer);
            latencies.Add(Stopwatch.GetElapsedTime(asked));
            versions[at] = outcome is GradeOutcome.Recorded recorded ? recorded.Progress.Version : throw new InvalidOperationException(outcome.ToString());
        }
        return latencies;
    }
}
