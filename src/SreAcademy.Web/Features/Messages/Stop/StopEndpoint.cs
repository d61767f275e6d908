using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Hosting;

namespace SreAcademy.Web.Features.Messages.Stop;

/// <summary>
/// <c>POST /messages/stop/{token}</c>: by the button of <see cref="StopPage"/>, or by a mail program itself (RFC 8058), which brings neither a cookie nor an
/// antiforgery token and must not be redirected. The link is the proof; all it can do is stop letters.
/// </summary>
public static class StopEndpoint
{
    /// <summary>What RFC 8058 has in the body.</summary>
    public const string Field = "List-Unsubscribe";
    public const string OneClick = "One-Click";

    /// <summary>Sent by the page, which is shown again afterwards.</summary>
    public const string FromPage = "page";

    // Before the page of the same address, which takes POST as every page does.
    public static void MapStopMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Addresses.StopMessages("{token}"), HandleAsync).DisableAntiforgery().WithMetadata(new SecretAddressAttribute()).WithOrder(-1);

    private static async Task<Results<RedirectHttpResult, ContentHttpResult>> HandleAsync(
        string token, [FromForm(Name = Field)] string? word, [FromForm(Name = FromPage)] string? page, StopLinks links, StopMessages stop)
    {
        if (word != OneClick)
            return Said(StatusCodes.Status400BadRequest);
        var learner = links.Open(token);
        if (learner is { } id)
            await stop.HandleAsync(id);
        if (page is not null)
            return TypedResults.LocalRedirect($"{Addresses.StopMessages(token)}?done=1");
        return Said(learner is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static ContentHttpResult Said(int status) => TypedResults.Content("", "text/plain; charset=utf-8", statusCode: status);
}
