using System.Net;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>A browser's cookies, which stay as they are once it says so, whatever the server asks for.</summary>
internal sealed class KeptCookies : DelegatingHandler
{
    private readonly CookieContainer jar = new();

    public bool AreFixed { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (jar.GetCookieHeader(address) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        var response = await base.SendAsync(request, cancellationToken);
        if (!AreFixed && response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                jar.SetCookies(address, cookie);
        }
        return response;
    }
}
