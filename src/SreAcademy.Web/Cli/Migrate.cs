using System.CommandLine;
using SreAcademy.Data;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>migrate</c>: brings the database to this program's version. PostgreSQL is never migrated by the site, so that replicas do not race.</summary>
public static class Migrate
{
    public static Command Command(Terminal terminal)
    {
        var command = new Command("migrate", "데이터베이스를 이 프로그램의 버전에 맞춰요. 이미 맞으면 아무것도 하지 않아요.");
        command.SetAction((_, cancellation) => AcademyCommand.RunAsync(terminal, (services, settings) => RunAsync(services, settings, terminal, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, AcademySettings settings, Terminal terminal, CancellationToken cancellation)
    {
        AcademyCommand.RequireReady(await services.GetRequiredService<MigrateDatabase>().HandleAsync(cancellation), services, settings);
        await terminal.Output.WriteLineAsync($"데이터베이스가 이 프로그램에 맞아요: {services.GetRequiredService<AcademyDatabase>().Location}");
        return ExitCode.Good;
    }
}
