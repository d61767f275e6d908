using SreAcademy.Web.Features.Quiz.Notebook;
using SreAcademy.Web.Features.Quiz.Start;

namespace SreAcademy.Web.Features.Quiz;

public static class QuizRegistration
{
    public static IServiceCollection AddQuiz(this IServiceCollection services) => services
        .AddSingleton<QuizActionsFactory>()
        .AddSingleton<QuizActionsOf>(provider => provider.GetRequiredService<QuizActionsFactory>().For)
        .AddSingleton<WeakCards>()
        .AddSingleton<LoadQuizDesk>()
        .AddSingleton<LoadNotebook>()
        .AddSingleton<BeginQuiz>()
        .AddHostedService<QuizPreparation>();

    public static void MapQuiz(this IEndpointRouteBuilder routes) => routes.MapQuizStart();
}
