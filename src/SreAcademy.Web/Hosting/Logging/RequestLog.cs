using Microsoft.AspNetCore.StaticAssets;

namespace SreAcademy.Web.Hosting.Logging;

/// <summary>One line a request. The query is left out: it holds what people search for.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (method, path, started) = (context.Request.Method, context.Request.Path, time.GetTimestamp());
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            Write(LevelOf(context, path), method, SecretPaths.Of(path.Value ?? "/"), context.Response.StatusCode, elapsed);
        }
    }

    private static LogLevel LevelOf(HttpContext context, PathString path) => context.Response.StatusCode switch
    {
        _ when path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) => LogLevel.Debug,
        >= 500 => LogLevel.Error,
        _ when context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null => LogLevel.Debug,
        _ => LogLevel.Information,
    };

    [LoggerMessage("{Method} {Path} {Status} {Elapsed:0.0} ms")]
    private partial void Write(LogLevel level, string method, string path, int status, double elapsed);
}
