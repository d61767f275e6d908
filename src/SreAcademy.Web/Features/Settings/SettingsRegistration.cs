using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Settings;

public static class SettingsRegistration
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services.AddSingleton<ShowSettings>().AddScoped<ChooseAppearance>().AddScoped<LookAhead>();

    /// <summary>
    /// The switches for language and theme stand on stored pages too, which carry no antiforgery token: what a browser says about where
    /// a request comes from takes its place.
    /// </summary>
    public static IEndpointRouteBuilder MapSettings(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Addresses.Appearance, ChooseAsync).DisableAntiforgery();
        return endpoints;
    }

    private static async Task<Results<RedirectHttpResult, ContentHttpResult>> ChooseAsync(
        [FromForm] string? language, [FromForm] string? theme, HttpContext http, ChooseAppearance choose)
    {
        if (!SameSite.IsOwn(http.Request))
            return Refused(UiText.AppearanceForeign, StatusCodes.Status403Forbidden);
        if (!await choose.HandleAsync(http, language, theme))
            return Refused(UiText.AppearanceUnknown, StatusCodes.Status400BadRequest);
        return TypedResults.LocalRedirect(LocalAddress.Of(SameSite.PathBack(http.Request), Addresses.Home));
    }

    private static ContentHttpResult Refused(string why, int status) => TypedResults.Content(why, "text/plain; charset=utf-8", statusCode: status);
}
