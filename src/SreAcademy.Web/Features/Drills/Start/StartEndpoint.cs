using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Drills.Start;

/// <summary><c>POST /drills/start</c>: every form that begins a drill, or begins it anew.</summary>
public static class StartEndpoint
{
    public const string FormId = "form";
    public const string Slug = "slug";

    /// <summary>생각하는 동안에도 시계가 흘러요.</summary>
    public const string ThinkingCounts = "thinking";

    public static void MapDrillStart(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.DrillStart, HandleAsync).RequireAuthorization().RequireRateLimiting(AttemptLimits.Quiz);

    private static async Task<RedirectHttpResult> HandleAsync([FromForm] IFormCollection form, HttpContext http, BeginDrill begin, CancellationToken cancellation)
    {
        var slug = form[Slug].ToString();
        if (http.User.LearnerId() is not { } learner || !Guid.TryParse(form[FormId], out var id) || id == Guid.Empty)
            return TypedResults.LocalRedirect(Addresses.Drills);
        return TypedResults.LocalRedirect(await begin.HandleAsync(learner, id, slug, form[ThinkingCounts] == "1", cancellation) switch
        {
            DrillStart.Started started => Addresses.DrillRun(slug, started.Key),
            DrillStart.TooMany => StartProblem.Address(StartProblem.Many),
            null => StartProblem.Address(StartProblem.Gone),
            _ => Addresses.Drills,
        });
    }
}
