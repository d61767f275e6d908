namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>Scheme, host and port of a page, as a browser writes it into <c>Origin</c>; default ports are spelled out.</summary>
public readonly record struct PageOrigin(string Scheme, string Host, int Port)
{
    /// <summary>Null for <c>null</c> (sandboxed pages) and for anything that is more or less than an origin.</summary>
    public static PageOrigin? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? new PageOrigin(uri.Scheme, uri.IdnHost, uri.Port)
            : null;

    /// <summary>Where the request itself was sent, as the trusted proxies in front of the server say.</summary>
    public static PageOrigin? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Parse($"{request.Scheme}://{request.Host.ToUriComponent()}");
    }
}
