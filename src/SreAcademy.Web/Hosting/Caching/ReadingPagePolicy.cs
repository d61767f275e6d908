using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>
/// Stores reading pages for visitors, one entry an address, catalog version, encoding and language. The version is part of the key, so a page
/// that was being rendered while the catalog changed can never be served later as the new one.
/// </summary>
public sealed class ReadingPagePolicy(CurrentCatalog catalog) : IOutputCachePolicy
{
    public const string CatalogTag = "catalog";

    /// <summary>UTF-16 units over all known keys; a longer query is answered but not stored.</summary>
    private const int LongestQuery = 64;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        context.EnableOutputCaching = http.ReadingPage() is { Store: true } page && Vary(context, page) && IsVisit(http);
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = context.EnableOutputCaching;
        context.ResponseExpirationTimeSpan = Lifetime;
        context.Tags.Add(CatalogTag);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    private bool Vary(OutputCacheContext context, ReadingPageAttribute page)
    {
        var query = context.HttpContext.Request.Query;
        var known = context.HttpContext.QueryKeys(page).Where(query.ContainsKey).ToArray();
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = known.Length == 0 ? StringValues.Empty : known;
        rules.VaryByValues["catalog"] = catalog.Snapshot.Version.ToString(CultureInfo.InvariantCulture);
        rules.VaryByValues["encoding"] = AcceptedEncoding.Of(context.HttpContext.Request.Headers.AcceptEncoding);
        rules.VaryByValues["language"] = PageLanguage.Of(context.HttpContext);
        return known.Sum(key => query[key].ToString().Length) <= LongestQuery;
    }

    private static bool IsVisit(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && StringValues.IsNullOrEmpty(http.Request.Headers.Authorization)
        && http.Features.Get<IStatusCodeReExecuteFeature>() is null
        && http.Features.Get<IExceptionHandlerFeature>() is null;
}
