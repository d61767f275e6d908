using System.Text;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Features.Drills.Debrief;

/// <summary><c>GET /drills/{slug}/{key}/postmortem.md</c>: the draft as a file, for whoever went through the drill.</summary>
public static class PostmortemEndpoint
{
    public static void MapPostmortem(this IEndpointRouteBuilder routes) => routes.MapGet("/drills/{slug}/{key}/postmortem.md", HandleAsync).RequireAuthorization();

    private static async Task<IResult> HandleAsync(string slug, string key, HttpContext http, ReadDrill read, CancellationToken cancellation)
    {
        if (http.User.LearnerId() is not { } learner || await read.HandleAsync(learner, key, cancellation) is not { FinishedAt: not null } run || run.Plan.Slug != slug)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(PostmortemText.Of(run)), "text/markdown; charset=utf-8", $"postmortem-{run.Plan.Slug}.md");
    }
}
