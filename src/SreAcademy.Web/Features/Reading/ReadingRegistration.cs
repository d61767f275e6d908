using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using SreAcademy.Web.Features.Search;
using SreAcademy.Web.Features.Sitemap;
using SreAcademy.Web.Hosting.Appearance;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Features.Reading;

public static class ReadingRegistration
{
    const int MostPaletteHits = 8;

    /// <summary>What the reading pages need besides the catalog.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        // Outside of a visitor's request the site speaks Korean, whatever the server's own language is.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(PageLanguage.Korean);
        // Hangul as it is: escaped, each syllable costs eight bytes.
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<SearchCatalog>().AddHostedService<SearchWarmUp>();
    }

    /// <summary>The addresses of the reading pages that are not pages themselves; the pages come with MapRazorComponents.</summary>
    public static IEndpointRouteBuilder MapReading(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSitemap();
        endpoints.MapGet("/search/results", (string? q) => new RazorComponentResult<SearchResultList>(
            new { Query = q ?? "", Limit = MostPaletteHits })).WithMetadata(new ReadingPageAttribute { Store = false });
        return endpoints;
    }
}
