using System.Diagnostics;
using System.Globalization;
using SreAcademy.Core.Search;

namespace SreAcademy.Benchmarks.Search;

/// <summary>Latency of single queries (page of 20, hits marked) over 100,000 rows. A plain runner: the tail is what counts here, not the mean.</summary>
internal static class SearchBenchmark
{
    private const int Rows = 100_000;
    private const int QueriesEach = 2_000;
    private const int PageSize = 20;

    public static void Run(TextWriter output)
    {
        var entries = SyntheticCourse.Cards(Rows, seed: 7);
        var characters = entries.Sum(entry => entry.Fields.Sum(field => (long)field.Text.Length));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var index = SearchIndex.Build(entries, []);
        var built = Stopwatch.GetElapsedTime(started);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Write(output, $"{Rows:N0} rows of {characters / (double)Rows:F0} characters; built in {built.TotalMilliseconds:N0} ms; {bytes / 1048576.0:F1} MB, {bytes / Rows} bytes a row beside the texts");
        Write(output, $"{"query",-26}{"p50 ms",9}{"p95 ms",9}{"max ms",9}{"KB each",9}{"mean hits",11}");

        var samples = QuerySamples.Of(entries, QueriesEach, seed: 11).ToList();
        foreach (var (_, queries) in samples)
            Measure(index, queries); // tiered compilation settles
        foreach (var (name, queries) in samples)
        {
            var (times, allocated, hits) = Measure(index, queries);
            Array.Sort(times);
            Write(output, $"{name,-26}{times[times.Length / 2],9:F3}{times[times.Length * 95 / 100],9:F3}{times[^1],9:F3}{allocated / 1024.0 / queries.Length,9:F1}{hits,11:N0}");
        }
    }

    private static (double[] Milliseconds, long Allocated, double MeanHits) Measure(SearchIndex index, string[] queries)
    {
        var times = new double[queries.Length];
        long hits = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < queries.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            hits += index.Find(queries[i], PageSize).Total;
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        return (times, GC.GetAllocatedBytesForCurrentThread() - before, (double)hits / queries.Length);
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
