using System.Globalization;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Backups;

public enum ScheduleOutcome
{
    Saved,

    /// <summary>No administrator, or not any more.</summary>
    NotAllowed,
}

public sealed class SaveBackupSchedule(GroupWriter writer, TimeProvider time)
{
    public Task<ScheduleOutcome> HandleAsync(long actorId, BackupSchedule schedule, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentOutOfRangeException.ThrowIfLessThan(schedule.Keep, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schedule.Keep, BackupSchedule.MostKept);
        var (at, keep) = (schedule.At?.ToString(ReadBackupSchedule.TimeFormat, CultureInfo.InvariantCulture) ?? "", schedule.Keep.ToString(CultureInfo.InvariantCulture));
        return writer.WriteAsync(actorId, async work =>
        {
            if (!await AdministratorTable.LockAsync(work, actorId))
                return ScheduleOutcome.NotAllowed;
            var before = Text(await SiteSettingTable.ReadAsync(work, ReadBackupSchedule.At), await SiteSettingTable.ReadAsync(work, ReadBackupSchedule.Keep));
            if (before == Text(at, keep))
                return ScheduleOutcome.Saved;
            await SiteSettingTable.WriteAsync(work, ReadBackupSchedule.At, at);
            await SiteSettingTable.WriteAsync(work, ReadBackupSchedule.Keep, keep);
            await AuditTable.WriteAsync(work, StudyMoment.Now(time), actorId, AuditActions.BackupScheduled, new AuditBody(Before: before, After: Text(at, keep)));
            return ScheduleOutcome.Saved;
        }, cancellation);
    }

    /// <returns><c>04:00 × 7</c>, or <c>× 7</c> where none is made by itself; null where nothing was set.</returns>
    private static string? Text(string? at, string? keep) => at is null && keep is null ? null : $"{at} × {keep}".TrimStart();
}
