using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;

namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>
/// Makes the backup of the day when it is due. It looks once a minute instead of waiting for the hour: so it follows a change of the schedule, and
/// makes up for what was missed while the site was off in the first minute of the next start.
/// </summary>
public sealed partial class BackupClock(
    MakeBackup make, BackupFolder folder, CurrentBackupSchedule schedule, LastBackupFailure failure, NoteOwnAction note, AcademyDatabase database, TimeProvider time,
    ILogger<BackupClock> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>After a failure; a full disk is not emptied by trying each minute.</summary>
    public static readonly TimeSpan AgainAfter = TimeSpan.FromHours(1);

    public async Task TurnAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (failure.At is { } failed && now - failed < AgainAfter)
            return;
        var current = await schedule.ReadAsync(cancellation);
        if (!current.IsDue(now, Newest(), time.LocalTimeZone))
            return;
        switch (await make.HandleAsync(current.Keep, cancellation))
        {
            case BackupOutcome.Made made:
                failure.Clear();
                Made(made.Path, made.Size);
                await note.HandleAsync(AuditActions.BackupMade, new AuditBody(After: Path.GetFileName(made.Path)) { By = AuditBody.Site }, cancellation: CancellationToken.None);
                break;
            case BackupOutcome.Failed unmade:
                failure.Set(now, unmade.Message);
                Failed(unmade.Message);
                break;
            default:
                // Somebody is making one just now: then none is due any more.
                break;
        }
    }

    private DateTimeOffset? Newest() => folder.List() is [var newest, ..] ? newest.CreatedAt : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.CanBeCopied)
            return;
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await TurnAsync(stoppingToken);
            }
            // Whatever leaves this method stops the whole site: a folder of backups that cannot be read is no reason to.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                var reason = database.Explain(exception)?.Message ?? exception.Message;
                failure.Set(time.GetUtcNow(), reason);
                Failed(reason);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "백업했어요: {Path} ({Size}바이트)")]
    private partial void Made(string path, long size);

    [LoggerMessage(LogLevel.Error, "백업하지 못해서 한 시간 뒤에 다시 해 볼게요. {Reason}")]
    private partial void Failed(string reason);
}
