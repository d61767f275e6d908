using System.Diagnostics;
using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Benchmarks.Review;

/// <summary>Planning a day with 20,000 cards due, and taking the next card of a session. A plain runner: the tail counts here too.</summary>
internal static class PlanBenchmark
{
    private const int Cards = 20_000;
    private const int Runs = 200;
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);

    public static void Run(TextWriter output)
    {
        var catalog = StudyCourse.Make(Cards, seed: 3);
        var started = Stopwatch.GetTimestamp();
        var plan = ReviewPlan.Make(Input(catalog, Due(0)));
        Write(output, $"first plan of a catalog of {Cards:N0} cards, look-alikes and compilation with it: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");

        // Another plan each time, so that no run profits from the look-alikes of the one before more than a real day would.
        var inputs = Enumerable.Range(0, Runs).Select(run => Input(catalog, Due(run))).ToList();
        Measure(output, "plan, 20,000 due, 200 a day", inputs, input => plan = ReviewPlan.Make(input));
        Measure(output, "the same again", inputs, input => plan = ReviewPlan.Make(input));

        var queues = Enumerable.Range(0, Runs * 10).Select(_ => new ReviewQueue(plan.Cards)).ToList();
        Measure(output, "Next and Answered", queues, queue =>
        {
            if (queue.Next(Now) is QueueTurn.Show show)
                queue.Answered(show.Card.CardId, ReviewInterval.OfSeconds(60), Now);
        });
    }

    private static void Measure<T>(TextWriter output, string name, List<T> inputs, Action<T> act)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var times = inputs.ConvertAll(input =>
        {
            var started = Stopwatch.GetTimestamp();
            act(input);
            return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        });
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / inputs.Count;
        times.Sort();
        Write(output, $"{name,-30} p50 {times[times.Count / 2],10:N1} µs   p99 {times[times.Count * 99 / 100],10:N1} µs   max {times[^1],10:N1} µs   processor time each {mean,10:N1} µs");
    }

    private static ReviewPlanInput Input(CatalogSnapshot catalog, CardProgress[] due) => new()
    {
        Catalog = catalog,
        Today = Today,
        Due = due,
        Started = due.Select(row => row.CardId).ToHashSet(),
        Marks = new Dictionary<long, CardMark>(),
        Settings = StudySettings.Default,
        NewToday = 0,
        ReviewedToday = 0,
        Scheduler = new Scheduler(SchedulerParameters.Default),
    };

    private static CardProgress[] Due(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(1, Cards).Select(id => new CardProgress
            {
                CardId = id,
                Version = 4,
                Memory = new CardMemory(MemoryState.Review, 0, Math.Exp((random.NextDouble() * 8) - 1), 1 + (random.NextDouble() * 9)),
                DueDay = Today.AddDays(-random.Next(60)),
                LastReviewedAt = Now.AddDays(-100),
                LastStudyDay = Today.AddDays(-random.Next(60, 200)),
                FirstStudyDay = Today.AddDays(-300),
                Reviews = 4,
                Lapses = 0,
            }),
        ];
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
