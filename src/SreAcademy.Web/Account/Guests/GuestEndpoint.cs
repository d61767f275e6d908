using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Account.Guests;

public static class GuestEndpoint
{
    /// <summary><c>POST /guest</c>: the first study action of a visitor. The form is <see cref="StartStudyingForm"/>.</summary>
    public static void MapGuest(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(AccountAddresses.Guest, HandleAsync).RequireRateLimiting(AttemptLimits.Guest);

    // [FromForm] is what makes the framework ask for the antiforgery token.
    private static async Task<RedirectHttpResult> HandleAsync([FromForm] string? returnUrl, HttpContext http, BecomeGuest become)
    {
        if (http.User.LearnerId() is null)
            await become.HandleAsync();
        return TypedResults.LocalRedirect(LocalAddress.Of(returnUrl, Addresses.Home));
    }
}
