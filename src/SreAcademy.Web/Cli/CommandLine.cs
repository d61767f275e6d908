using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace SreAcademy.Web.Cli;

/// <summary>The commands of the executable. Without one it is the web server.</summary>
public static class CommandLine
{
    public static bool IsCommand(string[] args) => !HostArguments.Only(args);

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        // Help and usage errors come from the library's own Korean texts.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ko-KR");
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(invocation);
        foreach (var error in parsed.Errors)
            await terminal.Error.WriteLineAsync(error.Message);
        await terminal.Error.WriteLineAsync($"사용법은 '{RootCommand.ExecutableName} --help'로 볼 수 있어요.");
        return ExitCode.Usage;
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "SRE Academy: 마크다운 과정을 읽고 익히는 학습 사이트예요. 명령 없이 실행하면 웹 서버를 열어요(--urls, --environment 같은 서버 설정도 받아요).")
        {
            new Command("content", "과정 문서를 다뤄요.") { ContentCheck.Command(terminal), ContentImport.Command(terminal) },
            new Command("review", "복습 기록을 다뤄요.") { ReviewReplay.Command(terminal), ReviewRebuild.Command(terminal) },
            Migrate.Command(terminal),
            Backup.Command(terminal),
            Restore.Command(terminal),
            AdminCommand.Command(terminal),
        };
        root.Options.OfType<HelpOption>().Single().Description = "도움말을 보여줘요.";
        return root;
    }
}
