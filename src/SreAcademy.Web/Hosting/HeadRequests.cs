namespace SreAcademy.Web.Hosting;

public static class HeadRequests
{
    /// <summary>
    /// Razor pages only answer GET and POST. A HEAD is run as the GET it asks about; the server itself drops the body, because it
    /// remembers what was asked. Must come before routing.
    /// </summary>
    public static IApplicationBuilder UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = HttpMethods.Head;
    });
}
