using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>admin reset-link ADDRESS [--url URL]</c>: for someone who forgot the password where no letters can be sent.</summary>
public static class AdminResetLink
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

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
        var site = MailSettings.ReadSite(url ?? services.GetRequiredService<IConfiguration>()[MailSettings.SiteVariable]) ?? new Uri(AcademySettings.DefaultUrl);
        if (await services.GetRequiredService<UserManager<Learner>>().FindByEmailAsync(email) is not { DisabledAt: null } learner)
        {
            await terminal.Error.WriteLineAsync($"이 주소로 로그인할 수 있는 계정이 없어요: {email}");
            return ExitCode.Failed;
        }

        var key = services.GetRequiredService<PasswordReset>().Link(learner, Lifetime);
        await terminal.Output.WriteLineAsync(new Uri(site, $"{AccountAddresses.ResetPassword}?key={Uri.EscapeDataString(key)}").AbsoluteUri);
        return ExitCode.Good;
    }
}
