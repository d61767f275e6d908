using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace SreAcademy.Web.Hosting.Appearance;

/// <summary>
/// The language of the site's own words, as the visitor chose it. What the browser says about languages is not asked: the course is
/// Korean, and so is the site for everyone who has not said otherwise.
/// </summary>
public static class PageLanguage
{
    public const string Cookie = "lang";
    public const string Korean = "ko";
    public const string English = "en";

    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo(Korean), CultureInfo.GetCultureInfo(English)];

    /// <summary>Of the texts written now: "ko" or "en".</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : Korean;

    /// <summary>For the lang attribute of what comes from the course; null where the page around it is Korean anyway.</summary>
    public static string? OfCourse => Current == Korean ? null : Korean;

    /// <summary>Two values, whatever the cookie holds: they are part of the cache's key.</summary>
    public static string Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[Cookie] == English ? English : Korean;
    }

    public static void Remember(HttpContext context, string language) => AppearanceCookie.Write(context, Cookie, language, scripts: false);

    /// <summary>First of all, so that also the pages for faults and missing addresses speak the visitor's language.</summary>
    public static IApplicationBuilder UsePageLanguage(this IApplicationBuilder app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new RequestCulture(Korean),
        SupportedCultures = Cultures,
        SupportedUICultures = Cultures,
        RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult<ProviderCultureResult?>(new(Of(context))))],
    });
}
