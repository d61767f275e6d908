using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace SreAcademy.Web.Hosting;

public static class RefusalPages
{
    /// <summary>
    /// The page that explains a refused or failed request is looked at, not sent to: run as the POST it explains, it would ask for the
    /// antiforgery token that was missing in the first place. Between the pages for status codes and routing.
    /// </summary>
    public static IApplicationBuilder UseRefusalPagesAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !IsExplanation(context))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        await next(context);
        context.Request.Method = HttpMethods.Post;
    });

    private static bool IsExplanation(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
