namespace SreAcademy.Web.Account.Merge;

public static class MergeRegistration
{
    public static IServiceCollection AddMerging(this IServiceCollection services) => services.AddScoped<OfferedHistory>();
}
