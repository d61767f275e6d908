using System.Text;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Access;

namespace SreAcademy.Web.Features.Tracks;

/// <summary><c>GET /tracks/{key}.json</c> and <c>.md</c>: a track to take to another team or installation, for whoever is in its team.</summary>
public static class TrackFiles
{
    public static void MapTracks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tracks/{key}.json", (string key, int? version, HttpContext http, ReadTrack read) => SendAsync(key, version, http, read, "application/json", "json", TrackFile.WriteJson))
            .RequireAuthorization(AccessPolicies.Account);
        routes.MapGet("/tracks/{key}.md", (string key, int? version, HttpContext http, ReadTrack read) => SendAsync(key, version, http, read, "text/markdown", "md", TrackFile.WriteMarkdown))
            .RequireAuthorization(AccessPolicies.Account);
    }

    private static async Task<IResult> SendAsync(string key, int? version, HttpContext http, ReadTrack read, string type, string extension, Func<Track, string> write)
    {
        if (http.User.LearnerId() is not { } learner || await read.HandleAsync(learner, key, version, http.RequestAborted) is not { } view)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(write(view.Track)), $"{type}; charset=utf-8", $"{FileName(view.Track.Name)}.{extension}");
    }

    /// <summary>What every system takes in a file's name.</summary>
    private static string FileName(string name) =>
        string.Concat(name.Select(mark => char.IsLetterOrDigit(mark) ? mark : '-')).Trim('-') is { Length: > 0 } kept ? kept : "track";
}
