namespace SreAcademy.Web.Features.Review;

public static class ReviewRegistration
{
    public static IServiceCollection AddReview(this IServiceCollection services) => services
        .AddSingleton<StudyActionsFactory>()
        .AddSingleton<StudyActionsOf>(provider => provider.GetRequiredService<StudyActionsFactory>().For);
}
