using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>The program as people run it: its own process, the real course, a real port.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <summary>The folder of the real course.</summary>
    public static string Course => Built("Course");

    /// <param name="content">Folder of the course; null for the real one.</param>
    public static async Task<ServerProcess> StartAsync(string data, string? content = null)
    {
        var process = Program(data, "--urls", "http://127.0.0.1:0");
        process.StartInfo.Environment["ACADEMY_CONTENT"] = content ?? Course;
        process.Start();
        _ = process.StandardError.ReadToEndAsync();
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (OpenAddress().Match(line) is not { Success: true } open) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new ServerProcess(process, open.Value);
        }

        process.Dispose();
        throw new InvalidOperationException($"The site did not start:\n{string.Join('\n', said)}");
    }

    /// <summary>Runs one of the program's commands on the same data.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string data, params string[] command)
    {
        using var process = Program(data, command);
        process.Start();
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>SIGKILL: the process gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static Process Program(string data, params string[] arguments) => new()
    {
        StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(Built("WebOutput"), "SreAcademy.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ACADEMY_DATA"] = data,
                ["ACADEMY_CONTENT"] = Course,
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ConnectionStrings__Academy"] = null,
            },
        },
    };

    private static string Built(string key) =>
        typeof(ServerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex OpenAddress();
}
