using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account;

public static class AccountRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Learner>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .AddEntityFrameworkStores<AcademyDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<BecomeGuest>();
        return services;
    }
}
