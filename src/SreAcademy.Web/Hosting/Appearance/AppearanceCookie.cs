namespace SreAcademy.Web.Hosting.Appearance;

internal static class AppearanceCookie
{
    /// <summary>The longest that browsers keep a cookie.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <param name="scripts">Whether the page's own script may read and write it.</param>
    public static void Write(HttpContext context, string name, string value, bool scripts) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        Path = "/",
        HttpOnly = !scripts,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = Lifetime,
    });
}
