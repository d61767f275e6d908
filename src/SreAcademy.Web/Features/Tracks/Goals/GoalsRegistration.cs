namespace SreAcademy.Web.Features.Tracks.Goals;

public static class GoalsRegistration
{
    /// <summary>Finds reached goals while the site runs; needs the catalog and tracks.</summary>
    public static IServiceCollection AddGoals(this IServiceCollection services) => services.AddHostedService<GoalsTurn>();
}
