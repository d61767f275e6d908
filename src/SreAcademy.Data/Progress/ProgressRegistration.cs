using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Progress;

public static class ProgressRegistration
{
    /// <summary>What a learner has come to, and wants to come to; needs what studying needs.</summary>
    public static IServiceCollection AddProgress(this IServiceCollection services) => services
        .AddSingleton<ReadStandings>()
        .AddSingleton<ReadPastStandings>()
        .AddSingleton<ReadStudyDigest>()
        .AddSingleton<ReadConfidence>()
        .AddSingleton<ReadGoals>()
        .AddSingleton<AddGoal>()
        .AddSingleton<RemoveGoal>();
}
