using SreAcademy.Web.Cli;

namespace SreAcademy.Web.Tests.Cli;

/// <summary>A command run in this process, with what it wrote.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<CommandRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new Terminal(output, error, Colour: false));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
