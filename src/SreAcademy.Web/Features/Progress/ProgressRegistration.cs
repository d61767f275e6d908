using SreAcademy.Web.Features.Progress.Goals;

namespace SreAcademy.Web.Features.Progress;

public static class ProgressRegistration
{
    public static IServiceCollection AddProgressPage(this IServiceCollection services) => services.AddSingleton<LoadProgress>().AddSingleton<ForecastGoals>();
}
