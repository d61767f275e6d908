using System.Globalization;
using System.Security.Claims;

namespace SreAcademy.Web.Account;

public static class LearnerClaims
{
    /// <summary>Null for a visitor.</summary>
    public static long? LearnerId(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
