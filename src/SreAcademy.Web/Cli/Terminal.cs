using System.Text;
using Spectre.Console;

namespace SreAcademy.Web.Cli;

/// <summary>Where a command writes. Colour only where a person looks: not into a file or a pipe, and not against NO_COLOR.</summary>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool Colour)
{
    // Wider than any line: the terminal wraps, so that a redirected report keeps one problem a line.
    private const int Unwrapped = 4000;

    /// <summary>Where an answer comes from when nobody sits at the terminal.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Someone types.</summary>
    public bool IsInteractive { get; init; }

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, colour) { Input = Console.In, IsInteractive = !Console.IsInputRedirected };
    }

    /// <summary>Asks without showing what is typed; a pipe's next line is taken as it is.</summary>
    /// <returns>Null where there is nothing to read.</returns>
    public async Task<string?> AskSecretAsync(string question, CancellationToken cancellation)
    {
        if (!IsInteractive)
            return await Input.ReadLineAsync(cancellation);
        await Error.WriteAsync(question);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar != '\0')
                typed.Append(key.KeyChar);
        }

        await Error.WriteLineAsync();
        return typed.ToString();
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
