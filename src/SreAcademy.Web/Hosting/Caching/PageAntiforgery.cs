using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>
/// The framework writes an antiforgery cookie and <c>no-store</c> into every page it might have to protect, which no cache survives.
/// Reading pages have no form and get neither; for all other pages the framework does as it always does.
/// </summary>
public sealed class PageAntiforgery(IAntiforgery inner, IOptions<AntiforgeryOptions> options) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        IsReading(httpContext) ? NoTokens() : inner.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => IsReading(httpContext) ? NoTokens() : inner.GetTokens(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (!IsReading(httpContext))
            inner.SetCookieTokenAndHeader(httpContext);
    }

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    private static bool IsReading(HttpContext context) => context.ReadingPage() is not null;

    private AntiforgeryTokenSet NoTokens() => new(requestToken: null, cookieToken: null, options.Value.FormFieldName, options.Value.HeaderName);
}
