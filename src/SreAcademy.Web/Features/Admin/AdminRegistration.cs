using SreAcademy.Web.Features.Admin.Backups;

namespace SreAcademy.Web.Features.Admin;

public static class AdminRegistration
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddSingleton<CardFiles>()
        .AddScoped<CardReports>()
        .AddSingleton<LastBackupFailure>()
        .AddHostedService<BackupClock>();
}
