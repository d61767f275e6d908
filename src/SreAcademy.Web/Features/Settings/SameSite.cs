using Microsoft.Net.Http.Headers;

namespace SreAcademy.Web.Features.Settings;

/// <summary>What a browser says about the page a request was made on; no page can make it say otherwise.</summary>
public static class SameSite
{
    /// <summary>False for a request that a page of another site made.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var origin = request.Headers.Origin.ToString();
        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            && (origin.Length == 0 || IsHere(request, origin, out _));
    }

    /// <summary>Path and query of the page the request was made on; null if it does not say, or was elsewhere.</summary>
    public static string? PathBack(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return IsHere(request, request.Headers[HeaderNames.Referer].ToString(), out var page) ? page.PathAndQuery : null;
    }

    private static bool IsHere(HttpRequest request, string address, out Uri uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri!)
        && uri.Scheme == request.Scheme
        && new HostString(uri.Authority) is var host
        && string.Equals(host.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase)
        && uri.Port == (request.Host.Port ?? (request.IsHttps ? 443 : 80));
}
