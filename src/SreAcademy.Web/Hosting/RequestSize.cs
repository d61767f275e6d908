using Microsoft.AspNetCore.Diagnostics;

namespace SreAcademy.Web.Hosting;

public static class RequestSize
{
    /// <summary>Bytes of a request's body: the largest file that is taken anywhere, with room for the form around it.</summary>
    public const long Most = 1024 * 1024;

    /// <summary>
    /// What says itself that it is larger is refused before anything reads it, with a page that says so: where a form is read, it would look like one
    /// whose token is missing.
    /// </summary>
    public static IApplicationBuilder UsePageForLargeRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!(context.Request.ContentLength > Most) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
