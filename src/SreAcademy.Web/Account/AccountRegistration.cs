using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using SreAcademy.Data;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Cookies;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Account.Overview;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Account.Register;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Account.SignIn;
using SreAcademy.Web.Features.Admin;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Account;

public static class AccountRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLearnerIdentity();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        services.AddHostCookies().AddAccessPolicies().AddAttemptLimits().AddMail(configuration).AddAdmin();
        services.AddSingleton<SessionCookie>().AddSingleton<MergeOffer>().AddSingleton<DecoyPassword>();
        services.AddSingleton<RemoveIdleGuests>().AddHostedService<GuestCleaner>();
        services.AddScoped<BecomeGuest>().AddScoped<LoadLearner>().AddScoped<SaveName>();
        services.AddScoped<SignInWithPassword>().AddScoped<ConfirmIdentity>();
        services.AddScoped<AttachAccount>().AddScoped<RegistrationLetters>().AddScoped<RegisterAccount>().AddScoped<CompleteRegistration>().AddScoped<ProveAddress>();
        services.AddScoped<RequestPasswordReset>().AddScoped<ResetWithRecoveryCode>().AddScoped<ChangePassword>();
        return services;
    }

    /// <summary>
    /// Reading pages and static files are the same for everyone and are served without asking who it is: no lookup, no cookie
    /// renewed, one stored page for visitors and learners alike. Where learners have a page of their own, only who brings a session's cookie is asked.
    /// </summary>
    public static void UseAccounts(this WebApplication app)
    {
        // Else the host puts authentication of its own before everything, for every request and before the proxy's headers are read.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(NeedsToKnow, known => known.UseAuthentication());
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGuest();
        endpoints.MapSignOut();
    }

    private static bool NeedsToKnow(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } endpoint && endpoint.GetMetadata<StaticAssetDescriptor>() is null && endpoint.GetMetadata<ReadingPageAttribute>() switch
        {
            null => true,
            // A visitor is told by having no cookie at all, which costs nothing to see.
            { OwnForLearners: true } => CookieSetup.HasSession(context),
            _ => false,
        };
}
