using SreAcademy.Web.Features.Drills.Debrief;
using SreAcademy.Web.Features.Drills.Start;

namespace SreAcademy.Web.Features.Drills;

public static class DrillsRegistration
{
    public static IServiceCollection AddDrillPages(this IServiceCollection services) => services
        .AddSingleton<DrillActionsFactory>()
        .AddSingleton<DrillActionsOf>(provider => provider.GetRequiredService<DrillActionsFactory>().For)
        .AddSingleton<BeginDrill>();

    public static void MapDrills(this IEndpointRouteBuilder routes)
    {
        routes.MapDrillStart();
        routes.MapPostmortem();
    }
}
