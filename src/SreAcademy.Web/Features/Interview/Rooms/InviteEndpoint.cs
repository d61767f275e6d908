using Microsoft.AspNetCore.Mvc;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Interview.Rooms;

/// <summary>The forms that make a new link of a room and that let the old ones open nothing any more.</summary>
public static class InviteEndpoint
{
    public const string RenewForm = "renew-invite";
    public const string RevokeForm = "revoke-invite";

    public static string RenewOf(string key) => $"{Addresses.Interview(key)}/invite";

    public static string RevokeOf(string key) => $"{Addresses.Interview(key)}/invite/revoke";

    public static void MapInvites(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(RenewOf("{key}"), RenewAsync).RequireAuthorization();
        routes.MapPost(RevokeOf("{key}"), RevokeAsync).RequireAuthorization();
    }

    // [FromForm] is what makes the framework ask for the antiforgery token.
    private static async Task<IResult> RenewAsync(string key, [FromForm] string? again, HttpContext http, RenewInvite renew, RoomLinks links)
    {
        var outcome = await renew.HandleAsync(http.User.LearnerId() ?? 0, key, cancellation: CancellationToken.None);
        if (outcome is InviteOutcome.Renewed renewed)
            links.Keep(http, key, renewed.Token, renewed.ExpiresAt);
        return Back(key, outcome);
    }

    private static async Task<IResult> RevokeAsync(string key, [FromForm] string? again, HttpContext http, RevokeInvite revoke)
    {
        var outcome = await revoke.HandleAsync(http.User.LearnerId() ?? 0, key, CancellationToken.None);
        if (outcome is InviteOutcome.Revoked)
            RoomLinks.Forget(http);
        return Back(key, outcome);
    }

    private static IResult Back(string key, InviteOutcome outcome) =>
        outcome is InviteOutcome.Unknown ? TypedResults.NotFound() : TypedResults.LocalRedirect(Addresses.Interview(key));
}
