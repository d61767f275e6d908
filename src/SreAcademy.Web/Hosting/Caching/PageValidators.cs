using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>Answers "has it changed?" for reading pages without rendering them, and writes their cache headers.</summary>
public sealed class PageValidators(RequestDelegate next, CurrentCatalog catalog, BuildStamp build)
{
    // Cookies hold the language and the session; caches on the way may know no better than to keep one answer for each cookie.
    private static readonly string[] VariesBy = [HeaderNames.AcceptEncoding, HeaderNames.Cookie];

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsOwnPage())
            context.Response.OnStarting(() => Withhold(context.Response));
        if (context.ReadingPage() is null)
            return next(context);

        context.Request.Headers.AcceptEncoding = AcceptedEncoding.Of(context.Request.Headers.AcceptEncoding);
        // A session that is over takes its cookie away with this answer: nothing on the way may keep that, nor answer with what it kept.
        if (!StringValues.IsNullOrEmpty(context.Response.Headers.SetCookie))
        {
            context.Request.Headers.IfNoneMatch = default;
            context.Response.OnStarting(() => Withhold(context.Response));
            return next(context);
        }

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

    /// <summary>For one browser, and not even there to be kept: going back after signing out must not show it.</summary>
    private static Task Withhold(HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers.Remove(HeaderNames.ETag);
        Vary(response);
        return Task.CompletedTask;
    }

    // Weak: the same page is sent in several encodings.
    private static bool Matches(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    private static void Write(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        Vary(response);
    }

    private static void Vary(HttpResponse response)
    {
        foreach (var name in VariesBy)
            if (!response.Headers.Vary.Any(value => value?.Contains(name, StringComparison.OrdinalIgnoreCase) == true))
                response.Headers.Append(HeaderNames.Vary, name);
    }
}
