using System.CommandLine;
using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Account.Password;

namespace SreAcademy.Web.Cli;

/// <summary><c>admin create --email ADDRESS</c>: the first administrator, or one more.</summary>
public static class AdminCreate
{
    public static Command Command(Terminal terminal)
    {
        var email = new Option<string>("--email") { Description = "관리자의 이메일 주소. 이미 있는 계정이면 관리자로 올려요.", Required = true, HelpName = "ADDRESS" };
        var command = new Command("create", "관리자를 만들어요. 새 계정이면 비밀번호를 물어보고, 입력이 파이프면 첫 줄을 비밀번호로 읽어요.") { email };
        command.SetAction((parsed, cancellation) => AdminCommand.RunAsync(
            terminal, services => RunAsync(services.GetRequiredService<MakeAdministrator>(), parsed.GetValue(email), terminal, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(MakeAdministrator make, string? text, Terminal terminal, CancellationToken cancellation)
    {
        if (await AdminCommand.ReadEmailAsync(text, terminal) is not { } email)
            return ExitCode.Usage;
        switch (await make.PromoteAsync(email))
        {
            case PromotionOutcome.Promoted:
                await terminal.Output.WriteLineAsync($"이미 있는 계정을 관리자로 올렸어요: {email}");
                return ExitCode.Good;
            case PromotionOutcome.AlreadyAdministrator:
                await terminal.Error.WriteLineAsync($"이미 관리자예요: {email}");
                return ExitCode.Failed;
            case PromotionOutcome.Unknown:
                return await CreateAsync(make, email, terminal, cancellation);
            default:
                throw new NotSupportedException();
        }
    }

    private static async Task<int> CreateAsync(MakeAdministrator make, string email, Terminal terminal, CancellationToken cancellation)
    {
        var password = await terminal.AskSecretAsync("비밀번호: ", cancellation);
        if (terminal.IsInteractive && await terminal.AskSecretAsync("비밀번호 한 번 더: ", cancellation) != password)
        {
            await terminal.Error.WriteLineAsync("두 비밀번호가 서로 달라서 관리자를 만들지 않았어요. 명령을 다시 실행해 주세요.");
            return ExitCode.Failed;
        }

        switch (await make.CreateAsync(email, password))
        {
            case CreationOutcome.Created:
                await terminal.Output.WriteLineAsync($"관리자를 만들었어요: {email}");
                return ExitCode.Good;
            case CreationOutcome.BadPassword:
                await terminal.Error.WriteLineAsync($"비밀번호는 {PasswordLength.Least}자 이상 {PasswordLength.Most}자 이하로 정해 주세요.");
                return ExitCode.Failed;
            case CreationOutcome.Taken:
                await terminal.Error.WriteLineAsync($"그사이 이 주소로 계정이 생겼어요: {email}. 명령을 다시 실행해 주세요.");
                return ExitCode.Failed;
            default:
                throw new NotSupportedException();
        }
    }
}
