using SreAcademy.Web.Features.Interview.Rooms;
using SreAcademy.Web.Features.Interview.Session;
using SreAcademy.Web.Features.Interview.Texts;

namespace SreAcademy.Web.Features.Interview;

public static class InterviewRegistration
{
    public static IServiceCollection AddInterview(this IServiceCollection services) => services
        .AddSingleton<RoomPresence>()
        .AddSingleton<RoomLinks>()
        .AddSingleton<InterviewActionsFactory>()
        .AddSingleton<InterviewActionsOf>(provider => provider.GetRequiredService<InterviewActionsFactory>().For);

    public static void MapInterview(this IEndpointRouteBuilder routes)
    {
        routes.MapInterviewTexts();
        routes.MapInvites();
    }
}
