using System.Text;
using Spectre.Console;

namespace SreAcademy.Web.Cli;

/// <summary>Where a command writes. Colour only where a person looks: not into a file or a pipe, and not against NO_COLOR.</summary>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool Colour)
{
    // Wider than any line: the terminal wraps, so that a redirected report keeps one problem a line.
    private const int Unwrapped = 4000;

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, colour);
    }

    public IAnsiConsole Styled()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Output),
        });
        console.Profile.Width = Unwrapped;
        return console;
    }
}
