namespace SreAcademy.Web.Hosting.Appearance;

/// <summary>
/// Light or dark as chosen, or neither: then the page follows the system. Remembered in a cookie that site.js reads before the first
/// paint, so that stored pages need no variant of their own.
/// </summary>
public static class PageTheme
{
    public const string Cookie = "theme";
    public const string System = "system";

    /// <returns>"light", "dark" or "system".</returns>
    public static string Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[Cookie] is { } theme and ("light" or "dark") ? theme : System;
    }

    /// <summary>For the data-theme attribute of a page that is not stored; null for the system's.</summary>
    public static string? Attribute(HttpContext context) => Of(context) is { } theme and not System ? theme : null;

    public static void Remember(HttpContext context, string theme) => AppearanceCookie.Write(context, Cookie, theme, scripts: true);
}
