using System.Globalization;
using System.Net.Mime;

namespace SreAcademy.Web.Account.Takeout;

public static class TakeoutEndpoints
{
    public const string Json = "/account/takeout/json";
    public const string Csv = "/account/takeout/csv";

    public static void MapTakeout(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapGet(Json, (HttpContext http, TakeOut takeOut, CancellationToken cancellation) =>
            SendAsync(http, takeOut, "json", MediaTypeNames.Application.Json, TakeoutJson.WriteAsync, cancellation)).RequireAuthorization();
        routes.MapGet(Csv, (HttpContext http, TakeOut takeOut, CancellationToken cancellation) =>
            SendAsync(http, takeOut, "zip", MediaTypeNames.Application.Zip, TakeoutCsv.WriteAsync, cancellation)).RequireAuthorization();
    }

    private static async Task<IResult> SendAsync(
        HttpContext http, TakeOut takeOut, string extension, string type, Func<TakeoutDocument, Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        if (http.User.LearnerId() is not { } learnerId || await takeOut.HandleAsync(learnerId, cancellation) is not { } document)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"sre-academy-{document.TakenAt:yyyy-MM-dd}.{extension}");
        return TypedResults.Stream(body => write(document, body, cancellation), type, name);
    }
}
