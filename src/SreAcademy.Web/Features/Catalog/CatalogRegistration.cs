using Microsoft.Extensions.DependencyInjection.Extensions;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Catalog;

public static class CatalogRegistration
{
    /// <summary>The catalog in memory, its import and migration. A database must be registered beside it.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services, CatalogOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(options)
            .AddSingleton(new ContentFolder(options.ContentPath))
            .AddSingleton<CurrentCatalog>()
            .AddSingleton<CatalogReader>()
            .AddSingleton<CatalogImporter>()
            .AddSingleton<CatalogLog>()
            .AddSingleton<ImportContent>()
            .AddSingleton<MigrateDatabase>()
            .AddSingleton<OpenCatalog>();
    }

    /// <summary>Keeps the catalog in step with its folder and with what other instances import, while the site runs.</summary>
    public static IServiceCollection AddCatalogWatch(this IServiceCollection services) => services.AddHostedService<CatalogWatch>();
}
