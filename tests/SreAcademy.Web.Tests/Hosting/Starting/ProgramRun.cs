using System.Diagnostics;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Tests.Hosting.Starting;

/// <summary>The program as a person starts it: a process of its own that ends by itself.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static Task<ProgramRun> OfAsync(IReadOnlyDictionary<string, string> environment, params string[] args) => OfAsync(environment, "", args);

    /// <param name="input">What comes through the pipe.</param>
    public static async Task<ProgramRun> OfAsync(IReadOnlyDictionary<string, string> environment, string input, string[] args)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var start = new ProcessStartInfo("dotnet", [typeof(AcademySettings).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The program did not end by itself. It wrote: " + await output);
        }

        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
