using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using SreAcademy.Data;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Cookies;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Account;

public static class AccountRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddLearnerIdentity();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        services.AddHostCookies().AddAccessPolicies().AddAttemptLimits();
        services.AddSingleton<SessionCookie>().AddSingleton<MergeOffer>();
        services.AddScoped<BecomeGuest>().AddScoped<LoadLearner>();
        return services;
    }

    /// <summary>
    /// Reading pages and static files are the same for everyone and are served without asking who it is: no lookup, no cookie
    /// renewed, one stored page for visitors and learners alike.
    /// </summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseWhen(NeedsToKnow, known => known.UseAuthentication());
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder endpoints) => endpoints.MapGuest();

    private static bool NeedsToKnow(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } endpoint
        && endpoint.GetMetadata<ReadingPageAttribute>() is null && endpoint.GetMetadata<StaticAssetDescriptor>() is null;
}
