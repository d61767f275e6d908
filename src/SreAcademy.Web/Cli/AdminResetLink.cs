using System.CommandLine;
using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>admin reset-link ADDRESS [--url URL]</c>: for someone who forgot the password where no letters can be sent.</summary>
public static class AdminResetLink
{
    public static Command Command(Terminal terminal)
    {
        var email = new Argument<string>("ADDRESS") { Description = "비밀번호를 잊은 사람의 이메일 주소" };
        var url = new Option<string?>("--url") { Description = $"사이트의 주소. 없으면 {MailSettings.SiteVariable}, 그것도 없으면 {AcademySettings.DefaultUrl}", HelpName = "URL" };
        var command = new Command("reset-link", "새 비밀번호를 정할 수 있는 링크를 만들어요. 하루 동안 한 번 쓸 수 있어요.") { email, url };
        command.SetAction((parsed, cancellation) => AdminCommand.RunAsync(
            terminal, services => RunAsync(services, parsed.GetValue(email), parsed.GetValue(url), terminal), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? text, string? url, Terminal terminal)
    {
        if (await AdminCommand.ReadEmailAsync(text, terminal) is not { } email)
            return ExitCode.Usage;
        if (await services.GetRequiredService<MakeResetLink>().HandleAsync(email, url, new Uri(AcademySettings.DefaultUrl)) is not { } link)
        {
            await terminal.Error.WriteLineAsync($"이 주소로 로그인할 수 있는 계정이 없어요: {email}");
            return ExitCode.Failed;
        }

        await terminal.Output.WriteLineAsync(link.AbsoluteUri);
        return ExitCode.Good;
    }
}
