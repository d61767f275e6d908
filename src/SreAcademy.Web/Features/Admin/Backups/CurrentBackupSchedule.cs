using SreAcademy.Data.Backups;

namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>The schedule that holds now.</summary>
public sealed class CurrentBackupSchedule(BackupSettings environment, ReadBackupSchedule stored)
{
    public BackupSettings Environment => environment;

    public async Task<BackupSchedule> ReadAsync(CancellationToken cancellation = default) =>
        environment is { At: { } at, Keep: { } keep } ? new BackupSchedule(at, keep) : Over(await stored.HandleAsync(cancellation));

    /// <summary>For a database that cannot be asked yet.</summary>
    public BackupSchedule WithoutDatabase() => Over(BackupSchedule.Default);

    private BackupSchedule Over(BackupSchedule under) => new(environment.At ?? under.At, environment.Keep ?? under.Keep);
}
