namespace SreAcademy.Web.Cli;

/// <summary>Tells settings of the web server (<c>--urls http://…</c>, <c>--Section:Key=value</c>) from commands.</summary>
public static class HostArguments
{
    private static readonly HashSet<string> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "environment", "contentRoot", "applicationName", "webroot", "http_ports", "https_ports", "https_port", "preferHostingUrls",
        "captureStartupErrors", "detailedErrors", "suppressStatusMessages", "shutdownTimeoutSeconds", "startupAssembly", "staticWebAssets",
        "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "forwardedHeaders_enabled",
        "ACADEMY_CONTENT", "ACADEMY_DATA", "ACADEMY_URL", "ACADEMY_BACKUP_AT", "ACADEMY_BACKUP_KEEP", "AllowedHosts",
    };

    /// <summary>True for nothing at all: the server is what the program does unless told otherwise.</summary>
    public static bool Only(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        for (var index = 0; index < args.Count; index++)
        {
            if (!args[index].StartsWith("--", StringComparison.Ordinal))
                return false;
            var setting = args[index][2..].Split('=', 2);
            if (!Settings.Contains(setting[0]) && !setting[0].Contains(':', StringComparison.Ordinal))
                return false;
            // Without an equals sign the next argument is the value.
            if (setting.Length == 1 && (++index == args.Count || args[index].StartsWith("--", StringComparison.Ordinal)))
                return false;
        }

        return true;
    }
}
