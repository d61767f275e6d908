namespace SreAcademy.Web.Hosting.Starting;

public static class HostOptionsFor
{
    /// <summary>
    /// The content root is the folder of the program, wherever it is started from, so that its settings and static files are found;
    /// the host's own ways to say otherwise still win.
    /// </summary>
    public static WebApplicationOptions Arguments(string[] args) => new() { Args = args, ContentRootPath = IsGiven(args) ? null : AppContext.BaseDirectory };

    private static bool IsGiven(string[] args) =>
        args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
        || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null
        || Environment.GetEnvironmentVariable("DOTNET_CONTENTROOT") is not null;
}
