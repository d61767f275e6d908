namespace SreAcademy.Web.Features.Home;

public static class HomeRegistration
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services.AddSingleton<LoadLearnerHome>();
}
