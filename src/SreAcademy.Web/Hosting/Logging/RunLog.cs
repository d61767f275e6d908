using Serilog.Core;

namespace SreAcademy.Web.Hosting.Logging;

/// <summary>
/// The log of one run of the program. Serilog's static logger is shared by all hosts of a process: one that ends would silence the others.
/// </summary>
internal sealed class RunLog : IAsyncDisposable
{
    private static readonly AsyncLocal<RunLog?> Running = new();

    private Logger? logger;

    /// <summary>Of the run that begins here; what the program sets up on its way belongs to it.</summary>
    public static RunLog Begin() => Running.Value = new RunLog();

    public static void WritesTo(Logger logger)
    {
        if (Running.Value is { } run)
            run.logger = logger;
    }

    /// <summary>Nothing before the log is set up.</summary>
    public Serilog.ILogger? From(Type source) => logger?.ForContext(Constants.SourceContextPropertyName, source.FullName);

    public ValueTask DisposeAsync() => logger?.DisposeAsync() ?? ValueTask.CompletedTask;
}
