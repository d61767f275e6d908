using System.Globalization;
using SreAcademy.Data.Administration;

namespace SreAcademy.Data.Backups;

/// <summary>What was set on the site; the environment may say otherwise.</summary>
public sealed class ReadBackupSchedule(AcademyDatabase database)
{
    internal const string At = "backup.at";
    internal const string Keep = "backup.keep";
    internal const string TimeFormat = "HH:mm";

    public async Task<BackupSchedule> HandleAsync(CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        var (at, keep) = (await SiteSettingTable.ReadAsync(work, At), await SiteSettingTable.ReadAsync(work, Keep));
        return new BackupSchedule(
            TimeOnly.TryParseExact(at, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : BackupSchedule.Default.At,
            int.TryParse(keep, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= BackupSchedule.MostKept ? number : BackupSchedule.Default.Keep);
    }
}
