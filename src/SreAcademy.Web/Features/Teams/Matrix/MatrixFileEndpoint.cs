using Microsoft.AspNetCore.Mvc;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Access;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary><c>GET /teams/{key}/matrix.csv</c>: what the page shows, as a file. A member's has the own row.</summary>
public static class MatrixFileEndpoint
{
    public static void MapMatrixFile(this IEndpointRouteBuilder routes) => routes.MapGet("/teams/{key}/matrix.csv", HandleAsync).RequireAuthorization(AccessPolicies.Account);

    private static async Task<IResult> HandleAsync(
        string key,
        HttpContext http,
        LoadTeamBoard load,
        [FromQuery(Name = MatrixRequest.LevelName)] string? level,
        [FromQuery(Name = MatrixRequest.TrackName)] string? track,
        [FromQuery(Name = MatrixRequest.OnName)] string? on,
        [FromQuery(Name = MatrixRequest.NamesName)] string? names,
        CancellationToken cancellation)
    {
        if (http.User.LearnerId() is not { } learner || await load.HandleAsync(learner, key, MatrixRequest.Read(level, track, on, names), withAssignments: false, cancellation) is not { } board)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var file = new MemoryStream();
        await MatrixCsv.WriteAsync(board, file, cancellation);
        return TypedResults.File(file.ToArray(), "text/csv; charset=utf-8", $"team-{MatrixRequest.Text(board.Matrix.Today)}.csv");
    }
}
