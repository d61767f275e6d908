using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Backups;

namespace SreAcademy.Data.Administration;

public static class AdministrationRegistration
{
    /// <summary>What administrators change; needs what studying registers, and a <see cref="BackupFolder"/>.</summary>
    public static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddSingleton<DisablePerson>()
        .AddSingleton<EnablePerson>()
        .AddSingleton<ChangeAdministrator>()
        .AddSingleton<NameLead>()
        .AddSingleton<CloseCardReport>()
        .AddSingleton<NoteAction>()
        .AddSingleton<NoteOwnAction>()
        .AddSingleton<AppointAdministrator>()
        .AddSingleton<MakeBackup>()
        .AddSingleton<ReadBackupSchedule>()
        .AddSingleton<SaveBackupSchedule>();
}
