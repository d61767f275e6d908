using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Features.Admin.Audit;
using SreAcademy.Web.Features.Admin.Backups;
using SreAcademy.Web.Features.Admin.Content;
using SreAcademy.Web.Features.Admin.Messages;
using SreAcademy.Web.Features.Admin.Overview;
using SreAcademy.Web.Features.Admin.People;
using SreAcademy.Web.Features.Admin.Teams;

namespace SreAcademy.Web.Features.Admin;

public static class AdminRegistration
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddSingleton<CardFiles>()
        .AddScoped<CardReports>()
        .AddSingleton<AdminTime>()
        .AddScoped<ReadPeople>()
        .AddScoped<MakeResetLink>()
        .AddScoped<ReadAllTeams>()
        .AddSingleton<CheckContent>()
        .AddScoped<ReadContentStatus>()
        .AddScoped<ReadOverview>()
        .AddScoped<ReadAudit>()
        .AddScoped<TestMessages>()
        .AddSingleton<LastBackupFailure>()
        .AddHostedService<BackupClock>();

    public static void MapAdmin(this IEndpointRouteBuilder routes) => routes.MapBackups();
}
