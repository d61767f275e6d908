using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using SreAcademy.Web.Account.Access;

namespace SreAcademy.Web.Account.Passkeys;

/// <summary>The forms of the list of passkeys. They say which one; whose it must be says the session.</summary>
internal static class PasskeyFormEndpoints
{
    public static void MapPasskeyForms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(PasskeyEndpoints.Rename, RenameAsync).RequireAuthorization(AccessPolicies.Confirmed);
        routes.MapPost(PasskeyEndpoints.Remove, RemoveAsync).RequireAuthorization(AccessPolicies.Confirmed);
    }

    // [FromForm] is what makes the framework ask for the antiforgery token.
    private static async Task<Results<RedirectHttpResult, NotFound>> RenameAsync([FromForm] string id, [FromForm] string? name, HttpContext http, RenamePasskey rename) =>
        Credential(id) is { } credential && await rename.HandleAsync(http.User.LearnerId() ?? 0, credential, name)
            ? Go(PasskeyNotice.Renamed)
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> RemoveAsync([FromForm] string id, HttpContext http, RemovePasskey remove)
    {
        if (Credential(id) is not { } credential)
            return TypedResults.NotFound();
        return await remove.HandleAsync(http.User.LearnerId() ?? 0, credential, http.RequestAborted) switch
        {
            RemoveOutcome.Removed => Go(PasskeyNotice.Removed),
            RemoveOutcome.LastWayIn => Go(PasskeyNotice.LastWayIn),
            _ => TypedResults.NotFound(),
        };
    }

    private static RedirectHttpResult Go(PasskeyNotice notice) => TypedResults.LocalRedirect(notice.Address());

    private static byte[]? Credential(string id)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(id);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
