using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Drills;

public static class DrillRegistration
{
    /// <summary>Living through incidents; needs what studying needs.</summary>
    public static IServiceCollection AddDrills(this IServiceCollection services) => services
        .AddSingleton<StoredDrills>()
        .AddSingleton<DrillMemory>()
        .AddSingleton<StartDrill>()
        .AddSingleton<ReadDrill>()
        .AddSingleton<MakeMove>()
        .AddSingleton<GiveUpDrill>()
        .AddSingleton<ReadRunningDrills>()
        .AddSingleton<ReadDrillHistory>()
        .AddSingleton<ReadDrillVersion>();
}
