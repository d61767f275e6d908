using Microsoft.AspNetCore.Authorization;

namespace SreAcademy.Web.Account.Access;

/// <summary>
/// Who may open a page: <c>@attribute [Authorize]</c> any learner, guests included; the others by name. All are decided from the
/// database at each request: the cookie only says who one is.
/// </summary>
public static class AccessPolicies
{
    /// <summary>A learner who can sign in elsewhere. Guests are led to the registration.</summary>
    public const string Account = "account";

    /// <summary>An account that has just proven who it is, or a guest, who has nothing to prove it with. Others are asked and come back.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>For everyone else the page does not exist.</summary>
    public const string Administrator = "administrator";

    public static IServiceCollection AddAccessPolicies(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Account, policy => policy.RequireAuthenticatedUser().AddRequirements(new AccountRequirement()))
            .AddPolicy(Confirmed, policy => policy.RequireAuthenticatedUser().AddRequirements(new ConfirmedRequirement()))
            .AddPolicy(Administrator, policy => policy.RequireAuthenticatedUser().AddRequirements(new AdministratorRequirement()));
        return services
            .AddSingleton<RecentProof>()
            .AddScoped<IAuthorizationHandler, LearnerRequirements>()
            .AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedAccess>();
    }
}

public sealed class AccountRequirement : IAuthorizationRequirement;

public sealed class ConfirmedRequirement : IAuthorizationRequirement;

public sealed class AdministratorRequirement : IAuthorizationRequirement;
