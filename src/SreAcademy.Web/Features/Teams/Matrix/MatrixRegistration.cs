namespace SreAcademy.Web.Features.Teams.Matrix;

public static class MatrixRegistration
{
    public static IServiceCollection AddTeamMatrix(this IServiceCollection services) => services
        .AddSingleton<LoadTeamBoard>()
        .AddSingleton<MatrixActionsFactory>()
        .AddSingleton<MatrixActionsOf>(provider => provider.GetRequiredService<MatrixActionsFactory>().For)
        .AddHostedService<TeamWeeksTurn>();

    public static void MapTeamMatrix(this IEndpointRouteBuilder routes) => routes.MapMatrixFile();
}
