using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

public static class TwoFactorRegistration
{
    public static IServiceCollection AddTwoFactor(this IServiceCollection services)
    {
        services.Configure<IdentityOptions>(identity =>
            identity.Tokens.ProviderMap[identity.Tokens.AuthenticatorTokenProvider] = new TokenProviderDescriptor(typeof(AuthenticatorCodes)));
        services.AddScoped<IUserStore<Learner>, LearnerStore>();
        return services.AddScoped<AuthenticatorCodes>().AddScoped<RecoveryCodes>().AddScoped<LoadTwoFactor>().AddScoped<BeginTwoFactor>()
            .AddScoped<SwitchOnTwoFactor>().AddScoped<SwitchOffTwoFactor>().AddScoped<SecondStep>();
    }
}
