using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>Answers "has it changed?" for reading pages without rendering them, and writes their cache headers.</summary>
public sealed class PageValidators(RequestDelegate next, CurrentCatalog catalog, BuildStamp build)
{
    // The cookie holds the language; caches on the way may know no better than to keep one answer for each cookie.
    private static readonly string[] VariesBy = [HeaderNames.AcceptEncoding, HeaderNames.Cookie];

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ReadingPage() is null)
            return next(context);

        context.Request.Headers.AcceptEncoding = AcceptedEncoding.Of(context.Request.Headers.AcceptEncoding);
        var tag = build.TagOf(catalog.Snapshot, PageLanguage.Of(context));
        if (HttpMethods.IsGet(context.Request.Method) && Matches(context.Request.GetTypedHeaders(), tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Write(context.Response, tag);
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
                Write(context.Response, tag);
            return Task.CompletedTask;
        });
        return next(context);
    }

    // Weak: the same page is sent in several encodings.
    private static bool Matches(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    private static void Write(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        foreach (var name in VariesBy)
            if (!response.Headers.Vary.Any(value => value?.Contains(name, StringComparison.OrdinalIgnoreCase) == true))
                response.Headers.Append(HeaderNames.Vary, name);
    }
}
