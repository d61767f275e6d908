using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Forms;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>
/// The framework's provider writes a cookie and <c>no-store</c> into every page, which no cache survives. Reading pages have no form to
/// protect and get no token; all other pages get the framework's.
/// </summary>
public sealed class PageAntiforgery(IHttpContextAccessor contexts, IAntiforgery antiforgery) : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken()
    {
        if (contexts.HttpContext is not { } context || context.ReadingPage() is not null)
            return null;
        var tokens = context.Response.HasStarted ? antiforgery.GetTokens(context) : antiforgery.GetAndStoreTokens(context);
        return tokens.RequestToken is { } token ? new AntiforgeryRequestToken(token, tokens.FormFieldName) : null;
    }
}
