using System.Globalization;
using System.Security.Claims;

namespace SreAcademy.Web.Account;

public static class LearnerClaims
{
    /// <summary>The claim that names the session on the server.</summary>
    public const string Session = "session";

    /// <summary>Null for a visitor.</summary>
    public static long? LearnerId(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Null for a visitor.</summary>
    public static Guid? SessionId(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return Guid.TryParseExact(principal.FindFirstValue(Session), "N", out var id) ? id : null;
    }
}
