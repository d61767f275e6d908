using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Data;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Account.SignIn;

public static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(AccountAddresses.SignOut, HandleAsync);

    // A guest could never come back to what was learned: leaving for good is another page's business.
    private static async Task<RedirectHttpResult> HandleAsync([FromForm] string? returnUrl, HttpContext http, SignInManager<Learner> signIn, LoadLearner load)
    {
        if (http.User.LearnerId() is { } id && await load.HandleAsync(id, http.RequestAborted) is { IsGuest: true })
            return TypedResults.LocalRedirect(AccountAddresses.Overview);
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(LocalAddress.Of(returnUrl, Addresses.Home));
    }
}
