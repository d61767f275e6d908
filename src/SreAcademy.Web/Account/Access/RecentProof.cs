using System.Security.Claims;
using SreAcademy.Web.Account.Cookies;

namespace SreAcademy.Web.Account.Access;

/// <summary>
/// That this browser has just shown a password or a passkey. Pages that must be sure say
/// <c>@attribute [Authorize(Policy = AccessPolicies.Confirmed)]</c>; whatever proves it calls <see cref="Give"/>.
/// </summary>
public sealed class RecentProof(TimedSeal seal)
{
    public const string CookieName = "academy-proof";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <param name="principal">Whose session it is; null for the one of the request.</param>
    public void Give(HttpContext http, ClaimsPrincipal? principal = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        if ((principal ?? http.User).SessionId() is { } session)
            HostCookie.Write(http, CookieName, seal.Close(CookieName, new Content(session), Lifetime), Lifetime);
    }

    public bool IsFresh(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.User.SessionId() is { } session && seal.Open<Content>(CookieName, HostCookie.Read(http, CookieName))?.Session == session;
    }

    private sealed record Content(Guid Session);
}
