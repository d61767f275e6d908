using System.CommandLine;
using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Features.Admin.Backups;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>backup [FILE]</c>: whether the site runs or not.</summary>
public static class Backup
{
    public static Command Command(Terminal terminal)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = $"새로 쓸 zip 파일. 없으면 {AcademySettings.DataVariable}의 backups 폴더에 쓰고 오래된 백업을 지워요.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("backup", "SQLite 데이터베이스와 키를 zip 하나로 백업해요. 서버가 켜져 있어도 돼요.") { file };
        command.SetAction((parsed, cancellation) => AcademyCommand.RunAsync(
            terminal, (services, settings) => RunAsync(services, settings, parsed.GetValue(file), terminal, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, AcademySettings settings, string? file, Terminal terminal, CancellationToken cancellation)
    {
        // Opening it would make it.
        if (settings.Database is DatabaseChoice.SqliteFile { File: var database } && !File.Exists(database))
            throw new CannotStartException($"백업할 데이터베이스가 없어요: {database}. (설정: {AcademySettings.DataVariable})");
        // One of an older program is backed up as it is: before an upgrade is when one wants to.
        var state = settings.Database is DatabaseChoice.SqliteFile ? await services.GetRequiredService<AcademyDatabase>().CheckAsync(cancellation) : new DatabaseState.Ready();
        if (state is DatabaseState.Unusable unusable)
            throw new CannotStartException(AcademySetup.WithVariable(unusable.Fault.Message, settings));
        switch (await MakeAsync(services, state, file, cancellation))
        {
            case BackupOutcome.Made made:
                // An older database has nowhere to note it yet.
                if (state is DatabaseState.Ready)
                    await services.GetRequiredService<NoteOwnAction>().HandleAsync(AuditActions.BackupMade, new AuditBody(After: Path.GetFileName(made.Path)) { By = AuditBody.Command }, cancellation: CancellationToken.None);
                await terminal.Output.WriteLineAsync($"백업했어요: {made.Path} ({ByteText.Of(made.Size)})");
                return ExitCode.Good;
            case BackupOutcome.Busy:
                return await RefuseAsync($"지금 다른 백업을 만들고 있어요: {settings.BackupPath}. 끝난 뒤 다시 시도해 주세요.");
            case BackupOutcome.Exists exists:
                return await RefuseAsync($"같은 이름의 파일이 이미 있어요: {exists.Path}. 다른 이름을 쓰거나 그 파일을 옮겨 주세요.");
            case BackupOutcome.NotHere:
                return await RefuseAsync("PostgreSQL 데이터베이스는 pg_dump로 백업해 주세요. 이 명령은 SQLite에서만 쓸 수 있어요.");
            case BackupOutcome.Failed failed:
                return await RefuseAsync(failed.Message);
            default:
                throw new NotSupportedException();
        }

        async Task<int> RefuseAsync(string line)
        {
            await terminal.Error.WriteLineAsync(line);
            return ExitCode.Failed;
        }
    }

    private static async Task<BackupOutcome> MakeAsync(IServiceProvider services, DatabaseState state, string? file, CancellationToken cancellation)
    {
        var make = services.GetRequiredService<MakeBackup>();
        if (file is not null)
            return await make.HandleAsync(Path.GetFullPath(file), cancellation);
        var schedule = services.GetRequiredService<CurrentBackupSchedule>();
        var current = state is DatabaseState.Ready && services.GetRequiredService<AcademyDatabase>().CanBeCopied ? await schedule.ReadAsync(cancellation) : schedule.WithoutDatabase();
        return await make.HandleAsync(current.Keep, cancellation);
    }
}
