using Serilog.Core;
using Serilog.Events;

namespace SreAcademy.Web.Hosting.Logging;

/// <summary>Addresses that let in whoever knows them: a log says which page it was, and no more.</summary>
public sealed class SecretPaths : ILogEventEnricher
{
    private const string RequestPath = "RequestPath";
    private static readonly string[] Secrets = ["/interview/rooms/", "/teams/join/", "/messages/stop/"];

    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Secrets.FirstOrDefault(before => path.StartsWith(before, StringComparison.OrdinalIgnoreCase) && path.Length > before.Length) is { } known ? $"{known}…" : path;
    }

    // The host puts the path into the scope of whatever is logged while a request is answered.
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        if (logEvent.Properties.TryGetValue(RequestPath, out var value) && value is ScalarValue { Value: string path } && Of(path) != path)
            logEvent.AddOrUpdateProperty(new LogEventProperty(RequestPath, new ScalarValue(Of(path))));
    }
}
