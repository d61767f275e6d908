namespace SreAcademy.Web.Account.Delete;

public static class DeleteRegistration
{
    public static IServiceCollection AddDeletion(this IServiceCollection services) => services.AddScoped<DeleteLearner>().AddScoped<Farewell>();
}
