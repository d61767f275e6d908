using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Cookies;

public static class CookieSetup
{
    /// <summary>The longest that browsers keep a cookie; it slides with use.</summary>
    public static readonly TimeSpan SignedInFor = TimeSpan.FromDays(400);

    private const string Session = "academy";

    private static readonly (string Scheme, string Name)[] Names =
    [
        (IdentityConstants.ApplicationScheme, Session),
        (IdentityConstants.ExternalScheme, "academy-external"),
        (IdentityConstants.TwoFactorRememberMeScheme, "academy-browser"),
        (IdentityConstants.TwoFactorUserIdScheme, "academy-second"),
    ];

    /// <summary>Whether the request names a session; nobody has looked yet whether there is one.</summary>
    public static bool HasSession(HttpContext context) => HostCookie.Read(context, Session) is not null;

    public static IServiceCollection AddHostCookies(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        foreach (var (scheme, name) in Names)
            services.AddOptions<CookieAuthenticationOptions>(scheme)
                .Configure<IHttpContextAccessor>((options, current) => options.Cookie = new HostCookie(current, name));
        services.AddOptions<AntiforgeryOptions>()
            .Configure<IHttpContextAccessor>((options, current) => options.Cookie = new HostCookie(current, "academy-form"));
        services.ConfigureApplicationCookie(options =>
        {
            options.EventsType = typeof(SessionCookie);
            options.ExpireTimeSpan = SignedInFor;
            options.SlidingExpiration = true;
            options.ReturnUrlParameter = "returnUrl";
            options.LoginPath = AccountAddresses.SignIn;
        });
        return services;
    }
}
