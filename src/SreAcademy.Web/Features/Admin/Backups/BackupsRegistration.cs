using SreAcademy.Data.Administration;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Features.Admin.Backups;

public static class BackupsRegistration
{
    /// <summary>What the site and the commands need to make backups.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services, AcademySettings settings, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return services
            .AddSingleton(new BackupFolder(settings.BackupPath, settings.KeyPath))
            .AddSingleton(BackupSettings.Read(configuration))
            .AddSingleton<CurrentBackupSchedule>()
            .AddAdministration();
    }
}
