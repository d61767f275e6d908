using System.CommandLine;
using SreAcademy.Data.Backups;
using SreAcademy.Data.Sqlite;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>restore FILE [--replace]</c>: only while nothing runs on the data folder.</summary>
public static class Restore
{
    public static Command Command(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "backup 명령이나 관리자 화면에서 만든 zip 파일" };
        var replace = new Option<bool>("--replace") { Description = "이미 있는 데이터베이스와 키를 before-restore-… 폴더로 옮겨 두고 복구해요." };
        var command = new Command(
            "restore", $"백업을 검사한 뒤 {AcademySettings.DataVariable}에 복구해요. 서버를 먼저 꺼야 하고, 데이터베이스가 이미 있으면 --replace가 있어야 해요.") { file, replace };
        command.SetAction((parsed, cancellation) => StartGuard.RunAsync(
            () => RunAsync(parsed.GetValue(file)!, parsed.GetValue(replace), terminal, cancellation), terminal.Error));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool replace, Terminal terminal, CancellationToken cancellation)
    {
        // The settings of the site without its database: that is what is about to be replaced.
        var builder = WebApplication.CreateBuilder(HostOptionsFor.Arguments([]));
        var settings = AcademySettings.Read(builder.Configuration, Places.Of(builder.Environment));
        if (settings.Database is not DatabaseChoice.SqliteFile { File: var database })
            throw new CannotStartException($"PostgreSQL 데이터베이스는 pg_restore로 복구해 주세요. 이 명령은 SQLite에서만 쓸 수 있어요. (설정: {AcademySettings.ConnectionVariable})");
        using var alone = DataFolderUse.Alone(settings)
            ?? throw new CannotStartException($"서버나 다른 명령이 이 데이터 폴더를 쓰고 있어요: {settings.DataPath}. 서버를 끈 뒤 다시 실행해 주세요.");
        var restore = new RestoreBackup(path => new SqliteDatabase(path, keepsOpen: false), TimeProvider.System);
        var backup = Path.GetFullPath(file);
        switch (await restore.HandleAsync(new RestorePlan(backup, database, settings.KeyPath, settings.DataPath, replace), cancellation))
        {
            case RestoreOutcome.Restored restored:
                await terminal.Output.WriteLineAsync($"복구했어요: {database} ({restored.Manifest.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC의 백업)");
                if (restored.MovedAside is { } aside)
                    await terminal.Output.WriteLineAsync($"전에 있던 것은 여기로 옮겨 두었어요: {aside}");
                return ExitCode.Good;
            case RestoreOutcome.NotEmpty:
                throw new CannotStartException(
                    $"데이터가 이미 있어서 복구하지 않았어요: {settings.DataPath}. 지금 것을 옮겨 두고 복구하려면 --replace를 붙이고, 아니면 {AcademySettings.DataVariable}에 빈 폴더를 지정해 주세요.");
            case RestoreOutcome.NotFound:
                throw new CannotStartException($"백업 파일을 읽을 수 없어요: {backup}. 경로와 권한을 확인해 주세요.");
            case RestoreOutcome.NotABackup:
                throw new CannotStartException($"SRE Academy의 백업이 아니거나 끝까지 있지 않은 파일이에요: {backup}. 아무것도 바꾸지 않았어요.");
            case RestoreOutcome.Damaged damaged:
                throw new CannotStartException($"백업이 손상되었어요: {backup} 안의 '{damaged.What}'. 아무것도 바꾸지 않았어요. 다른 백업을 써 주세요.");
            case RestoreOutcome.NoRoom noRoom:
                throw new CannotStartException(
                    $"백업을 풀어 둘 수 없어요: {settings.DataPath}. 폴더의 권한과 남은 공간을 확인해 주세요. 아무것도 바꾸지 않았어요. ({noRoom.Why})");
            case RestoreOutcome.Newer:
                throw new CannotStartException($"이 프로그램보다 새로운 버전에서 만든 백업이에요: {backup}. 아무것도 바꾸지 않았어요. 프로그램을 최신 버전으로 올린 뒤 복구해 주세요.");
            default:
                throw new NotSupportedException();
        }
    }
}
