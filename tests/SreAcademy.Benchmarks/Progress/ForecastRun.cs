using System.Diagnostics;
using System.Globalization;
using SreAcademy.Benchmarks.Review;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>What a progress page computes for a learner with 5,000 cards and 100,000 log entries. A forecast takes less than 8 ms.</summary>
internal static class ForecastRun
{
    private const int Cards = 5_000;
    private const int EntriesPerCard = 20;
    private const int Runs = 100;
    private const int WarmUp = 40;
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Scheduler Scheduler = new(SchedulerParameters.Default);

    public static void Run(TextWriter output)
    {
        foreach (var days in (int[])[30, 90, 365])
        {
            Measure(output, $"forecast, {days} days, half seen", Forecasts(days, card => card % 2 == 0));
            Measure(output, $"forecast, {days} days, nothing seen", Forecasts(days, _ => false));
            Measure(output, $"forecast, {days} days, all seen", Forecasts(days, _ => true));
        }
        var busy = StudySettings.Default with { ReviewsPerDay = 60, EasyDays = [DayOfWeek.Saturday, DayOfWeek.Sunday] };
        Measure(output, "forecast, 90 days, limit, easy days", Forecasts(90, card => card % 2 == 0, busy));

        var catalog = StudyCourse.Make(Cards, seed: 3);
        var standings = Standings(0, _ => true);
        Measure(output, "readiness map", Enumerable.Repeat<Action>(() => ReadinessMap.Of(catalog, standings, Today, Scheduler), Runs));
        Measure(output, "weak cards", Enumerable.Repeat<Action>(() => WeakCards.Of(catalog, standings, new HashSet<long>(), Today, Scheduler, 20), Runs));
        var log = Log();
        Measure(output, "past standings, 100,000 entries", Enumerable.Repeat<Action>(() => standings = [.. PastStandings.Of(Entries(log), Today, _ => Scheduler)], Runs / 5));
        var digest = new StudyDigestBuilder();
        Measure(output, "digest, 100,000 entries", Enumerable.Repeat<Action>(() => digest = Digest(log), Runs / 5));
        Measure(output, "digest read and written", Enumerable.Repeat<Action>(() => StudyDigestBuilder.Deserialize(digest.Serialize())!.Build(), Runs));
        Write(output, $"digest of {digest.Build().Days.Count} days: {digest.Serialize().Length:N0} bytes");
    }

    private static IEnumerable<Action> Forecasts(int days, Func<int, bool> isSeen, StudySettings? settings = null)
    {
        // Other cards each time, made before the time is taken.
        var inputs = Enumerable.Range(0, Runs).Select(seed => new GoalForecastInput
        {
            Goal = new StudyGoal { Target = 0.9, By = Today.AddDays(days) },
            Cards = [.. Standings(seed, isSeen).Select(standing => new ForecastCard(standing, false))],
            Settings = settings ?? StudySettings.Default,
            Today = Today,
        }).ToList();
        return inputs.Select<GoalForecastInput, Action>(input => () => GoalForecast.Of(input));
    }

    private static List<CardStanding> Standings(int seed, Func<int, bool> isSeen)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(1, Cards).Select(id => isSeen(id)
                ? new CardStanding(
                    id, new CardMemory(MemoryState.Review, 0, Math.Exp(random.NextDouble() * 6), 1 + (random.NextDouble() * 9)), Today.AddDays(-random.Next(60)), 4, Today.AddDays(random.Next(-5, 60)), 0)
                : CardStanding.Unseen(id)),
        ];
    }

    private static List<(long CardId, List<TimedReview> Entries)> Log()
    {
        var random = new Random(1);
        var id = 0L;
        return [.. Enumerable.Range(1, Cards).Select(card => ((long)card, OfCard()))];

        List<TimedReview> OfCard()
        {
            var day = Today.AddDays(-1_000);
            return
            [
                .. Enumerable.Range(0, EntriesPerCard).Select(_ =>
                {
                    day = day.AddDays(random.Next(0, 90));
                    var review = new LoggedReview(++id, ReviewLogKind.Review, (Rating)random.Next(1, 5), new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), day, 1, ReviewInterval.OfDays(5), null);
                    return new TimedReview(review, TimeSpan.FromMilliseconds(random.Next(60_000)));
                }),
            ];
        }
    }

    private static IEnumerable<(long CardId, LoggedReview Entry)> Entries(List<(long CardId, List<TimedReview> Entries)> log) =>
        log.SelectMany(card => card.Entries.Select(entry => (card.CardId, entry.Review)));

    private static StudyDigestBuilder Digest(List<(long CardId, List<TimedReview> Entries)> log)
    {
        var builder = new StudyDigestBuilder();
        foreach (var (_, entries) in log)
            builder.Add(entries, 0, _ => Scheduler);
        return builder;
    }

    private static void Measure(TextWriter output, string name, IEnumerable<Action> runs)
    {
        var actions = runs.ToList();
        // Compiled and compiled again for speed before the time is taken.
        foreach (var act in actions.Take(WarmUp))
            act();
        var processor = Environment.CpuUsage.TotalTime;
        var times = actions.ConvertAll(act =>
        {
            var started = Stopwatch.GetTimestamp();
            act();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        });
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / actions.Count;
        times.Sort();
        Write(output, $"{name,-38} p50 {times[times.Count / 2],8:F2} ms   p95 {times[times.Count * 95 / 100],8:F2} ms   processor time each {mean,8:F2} ms");
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
