namespace SreAcademy.Web.Account.Takeout;

public static class TakeoutRegistration
{
    public static IServiceCollection AddTakeout(this IServiceCollection services) => services.AddScoped<TakeOut>();
}
