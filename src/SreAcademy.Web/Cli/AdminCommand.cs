using System.CommandLine;
using SreAcademy.Data;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Account.Register;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>admin …</c>: what only someone at the server may do about accounts.</summary>
public static class AdminCommand
{
    public static Command Command(Terminal terminal) =>
        new("admin", "관리자와 계정을 다뤄요.") { AdminCreate.Command(terminal), AdminResetLink.Command(terminal) };

    /// <summary>With the accounts of the site, in a database that is up to date.</summary>
    public static Task<int> RunAsync(Terminal terminal, Func<IServiceProvider, Task<int>> command, CancellationToken cancellation) => AcademyCommand.RunAsync(
        terminal,
        async (services, settings) =>
        {
            var state = settings.Database is DatabaseChoice.SqliteFile
                ? await services.GetRequiredService<MigrateDatabase>().HandleAsync(cancellation)
                : await services.GetRequiredService<AcademyDatabase>().CheckAsync(cancellation);
            AcademyCommand.RequireReady(state, services, settings);
            await using var scope = services.CreateAsyncScope();
            return await command(scope.ServiceProvider);
        },
        (services, settings) =>
        {
            services.AddKeyRing(settings);
            // Nobody signs in here, but what could is checked with the rest where the program runs for development.
            services.AddAuthenticationCore();
            services.AddLearnerIdentity().AddScoped<AttachAccount>().AddScoped<MakeAdministrator>().AddScoped<MakeResetLink>();
        });

    /// <returns>Null, said on the error stream, where it cannot be an address.</returns>
    public static async Task<string?> ReadEmailAsync(string? text, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        if (EmailAddress.Of(text) is { } email)
            return email;
        await terminal.Error.WriteLineAsync($"이메일 주소가 아니에요: '{text}'.");
        return null;
    }
}
