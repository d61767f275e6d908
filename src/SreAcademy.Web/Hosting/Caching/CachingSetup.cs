using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SreAcademy.Web.Hosting.Caching;

public static class CachingSetup
{
    private const long CacheSize = 64 * 1024 * 1024;
    private const long LargestPage = 4 * 1024 * 1024;

    /// <summary>After <c>AddRazorComponents</c>, whose antiforgery it wraps.</summary>
    public static IServiceCollection AddPageCaching(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAntiforgery();
        var inner = services.Single(service => service.ServiceType == typeof(IAntiforgery)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IAntiforgery>(provider => ActivatorUtilities.CreateInstance<PageAntiforgery>(
            provider, (IAntiforgery)ActivatorUtilities.CreateInstance(provider, inner))));
        services.AddSingleton<BuildStamp>();
        services.AddSingleton<ReadingPagePolicy>();
        services.AddOutputCache(cache => (cache.SizeLimit, cache.MaximumBodySize) = (CacheSize, LargestPage));
        services.AddOptions<OutputCacheOptions>().Configure<ReadingPagePolicy>((cache, policy) => cache.AddBasePolicy(policy));
        services.AddHostedService<CatalogEviction>();
        services.AddResponseCompression(compression =>
        {
            // Safe over https because only pages without secrets pass here: see UsePageCaching.
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliPages>();
            compression.Providers.Add<GzipPages>();
        });
        return services;
    }

    /// <summary>The compressor stands inside the cache, so that what is stored is already compressed.</summary>
    public static IApplicationBuilder UsePageCaching(this IApplicationBuilder app)
    {
        app.UseMiddleware<PageValidators>();
        app.UseOutputCache();
        app.UseWhen(context => context.ReadingPage() is not null, page => page.UseResponseCompression());
        return app;
    }
}
