using System.Globalization;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>What the environment says about backups; it wins over what is set on the site.</summary>
/// <param name="At">Null where it does not say.</param>
/// <param name="Keep">Null where it does not say.</param>
public sealed record BackupSettings(TimeOnly? At, int? Keep)
{
    public const string AtVariable = "ACADEMY_BACKUP_AT";
    public const string KeepVariable = "ACADEMY_BACKUP_KEEP";

    public static BackupSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new BackupSettings(ReadAt(configuration[AtVariable]), ReadKeep(configuration[KeepVariable]));
    }

    private static TimeOnly? ReadAt(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : throw new CannotStartException($"백업 시각을 읽을 수 없어요: '{text}'. {AtVariable}를 04:00 같은 형식으로 고쳐 주세요.");
    }

    private static int? ReadKeep(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var keep) && keep is >= 1 and <= BackupSchedule.MostKept
            ? keep
            : throw new CannotStartException($"남길 백업의 수를 읽을 수 없어요: '{text}'. {KeepVariable}에 1에서 {BackupSchedule.MostKept} 사이의 수를 지정해 주세요.");
    }
}
