using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;
using Serilog.Sinks.SystemConsole.Themes;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Hosting.Logging;

public static class LoggingSetup
{
    private const long FileSizeLimit = 50 * 1024 * 1024;
    private const int RetainedFiles = 14;
    private const string ConsoleTemplate = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>A readable console for people, a file a day of one JSON object a line for machines; both are flushed when the host is disposed.</summary>
    public static void AddAcademyLogging(this WebApplicationBuilder builder, AcademySettings settings)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(LoggingSetup).Assembly))
            .Enrich.FromLogContext()
            .Enrich.With<SecretPaths>()
            .WriteTo.Logger(console => console
                .Filter.ByExcluding(IsReportedByTheCaller)
                .WriteTo.Console(
                    outputTemplate: ConsoleTemplate,
                    formatProvider: CultureInfo.InvariantCulture,
                    theme: Console.IsOutputRedirected ? ConsoleTheme.None : AnsiConsoleTheme.Code))
            .WriteTo.File(
                new JsonLine(),
                Path.Combine(settings.LogPath, "academy-.jsonl"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: FileSizeLimit,
                retainedFileCountLimit: RetainedFiles)
            .CreateLogger();
        RunLog.WritesTo(logger);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    /// <summary>These log an exception and also throw it to a caller that reports it; the file keeps both, the console needs one.</summary>
    private static bool IsReportedByTheCaller(LogEvent entry) =>
        entry.Exception is not null
        && entry.Properties.TryGetValue("SourceContext", out var source)
        && source is ScalarValue { Value: string category }
        && (category.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal)
            || category.StartsWith("Microsoft.AspNetCore.Hosting", StringComparison.Ordinal)
            || category.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal)
            || category.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || category.StartsWith(typeof(StartGuard).FullName!, StringComparison.Ordinal));
}
