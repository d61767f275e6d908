using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SreAcademy.Data;

/// <summary>What an operator sees of the writer: sizes of groups, time of commits, failures.</summary>
public sealed partial class WriteDiagnostics : IDisposable
{
    public const string MeterName = "SreAcademy.Data";

    private readonly Meter meter = new(MeterName);
    private readonly Histogram<int> groups;
    private readonly Histogram<double> commits;
    private readonly Counter<int> failures;
    private readonly ILogger<WriteDiagnostics> logger;

    public WriteDiagnostics(ILogger<WriteDiagnostics> logger)
    {
        this.logger = logger;
        groups = meter.CreateHistogram<int>("academy.write.group", "{write}", "Writes committed together");
        commits = meter.CreateHistogram<double>("academy.write.commit", "s", "Time until a commit was durable");
        failures = meter.CreateCounter<int>("academy.write.failures", "{failure}", "Groups or single writes that were rolled back");
    }

    public void Dispose() => meter.Dispose();

    internal void Committed(int writes, TimeSpan elapsed)
    {
        groups.Record(writes);
        commits.Record(elapsed.TotalSeconds);
    }

    internal void Failed(WriteStage stage, int writes, Exception exception)
    {
        failures.Add(1, new KeyValuePair<string, object?>("stage", stage.ToString()));
        LogFailure(stage, writes, exception);
    }

    [LoggerMessage(LogLevel.Warning, "A group of {Writes} writes failed at its {Stage} and was rolled back")]
    private partial void LogFailure(WriteStage stage, int writes, Exception exception);
}

internal enum WriteStage
{
    Begin,
    Write,
    Commit,
}
