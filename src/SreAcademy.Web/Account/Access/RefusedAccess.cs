using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace SreAcademy.Web.Account.Access;

/// <summary>Leads whoever may not open a page to where that can be changed; a page for administrators does not exist for others.</summary>
public sealed class RefusedAccess : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler normal = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(authorizeResult);
        if (authorizeResult.Succeeded)
            return normal.HandleAsync(next, context, policy, authorizeResult);
        if (IsHidden(policy, authorizeResult))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            context.Response.Redirect(AccountAddresses.With(WayOut(authorizeResult), Back(context.Request)));
        return Task.CompletedTask;
    }

    // An administrator who only has to prove it once more is led there like anybody else.
    private static bool IsHidden(AuthorizationPolicy policy, PolicyAuthorizationResult result) => (result.Challenged ? policy.Requirements : result.AuthorizationFailure?.FailedRequirements ?? policy.Requirements)
        .Any(requirement => requirement is AdministratorRequirement);

    private static string WayOut(PolicyAuthorizationResult result)
    {
        var missing = result.AuthorizationFailure?.FailedRequirements ?? [];
        if (result.Challenged)
            return AccountAddresses.SignIn;
        return missing.Any(requirement => requirement is AccountRequirement) ? AccountAddresses.Register
            : missing.Any(requirement => requirement is ConfirmedRequirement) ? AccountAddresses.ConfirmIdentity
            : AccountAddresses.SignIn;
    }

    // What was sent with a form cannot be sent again from here: one comes back to the page itself.
    private static string Back(HttpRequest request) => request.PathBase + request.Path + (HttpMethods.IsGet(request.Method) ? request.QueryString.Value : "");
}
