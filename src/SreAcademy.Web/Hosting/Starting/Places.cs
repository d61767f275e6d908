namespace SreAcademy.Web.Hosting.Starting;

/// <summary>Where the program stands, from which the default folders follow.</summary>
public sealed record Places(string ContentRoot, string WorkingDirectory)
{
    private const string SolutionFile = "SreAcademy.sln";

    public static Places Of(IHostEnvironment environment) => new(environment.ContentRootPath, Directory.GetCurrentDirectory());

    /// <summary>The nearest <c>content</c> folder at or above the program, then at or above the working directory.</summary>
    public string DefaultContent() =>
        Above(ContentRoot).Concat(Above(WorkingDirectory)).Select(folder => Path.Combine(folder, "content")).FirstOrDefault(Directory.Exists)
        ?? Path.Combine(WorkingDirectory, "content");

    /// <summary><c>data</c> beside the solution when run from source, else in the working directory.</summary>
    public string DefaultData() =>
        Path.Combine(Above(ContentRoot).FirstOrDefault(folder => File.Exists(Path.Combine(folder, SolutionFile))) ?? WorkingDirectory, "data");

    private static IEnumerable<string> Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
            yield return current.FullName;
    }
}
