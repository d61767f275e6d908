using System.Net.Mime;

namespace SreAcademy.Web.Hosting;

public static class GoneForms
{
    /// <summary>
    /// A form that was on the page when it was opened and is no more, because a seat or a role was lost or somebody else was quicker, is refused by the
    /// framework in plain text, or with nothing at all outside development: the browser is led to the page as it is now, which says what became of it.
    /// </summary>
    public static IApplicationBuilder UsePagesForGoneForms(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method))
            context.Response.OnStarting(LeadBack, context);
        return next(context);
    });

    private static Task LeadBack(object state)
    {
        var (request, response) = (((HttpContext)state).Request, ((HttpContext)state).Response);
        // The framework refuses with 400; a page that is not for who asks makes it 403 or 404. Texts of this program's own carry their encoding.
        if (response is { StatusCode: >= 400 and < 500, ContentType: MediaTypeNames.Text.Plain })
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = request.PathBase + request.Path + request.QueryString;
        }

        return Task.CompletedTask;
    }
}
