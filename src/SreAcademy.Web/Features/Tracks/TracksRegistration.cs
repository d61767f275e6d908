namespace SreAcademy.Web.Features.Tracks;

public static class TracksRegistration
{
    public static IServiceCollection AddTrackPages(this IServiceCollection services) => services.AddSingleton<MoveAssignment>();
}
