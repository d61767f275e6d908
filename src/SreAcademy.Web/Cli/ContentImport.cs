using System.CommandLine;
using SreAcademy.Data;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>content import</c>: the content folder into the database, as the running site would.</summary>
public static class ContentImport
{
    public static Command Command(Terminal terminal)
    {
        var command = new Command("import", $"{AcademySettings.ContentVariable}의 문서를 데이터베이스로 가져와요. 종료 코드: 0 이상 없음, 1 오류 있음.");
        command.SetAction((_, cancellation) => AcademyCommand.RunAsync(terminal, (services, settings) => RunAsync(services, settings, terminal, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, AcademySettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var state = settings.Database is DatabaseChoice.SqliteFile
            ? await services.GetRequiredService<MigrateDatabase>().HandleAsync(cancellation)
            : await services.GetRequiredService<AcademyDatabase>().CheckAsync(cancellation);
        AcademyCommand.RequireReady(state, services, settings);
        switch (await services.GetRequiredService<ImportContent>().HandleAsync(cancellation))
        {
            case ImportOutcome.Refused refused:
                throw new CannotStartException(AcademySetup.WithVariable(refused.Message, settings));
            case ImportOutcome.Imported imported:
                CheckText.WriteProblems(imported.Problems, terminal.Styled());
                await terminal.Output.WriteLineAsync(imported.Report.Summary);
                return imported.HasErrors ? ExitCode.Failed : ExitCode.Good;
            default:
                throw new NotSupportedException();
        }
    }
}
