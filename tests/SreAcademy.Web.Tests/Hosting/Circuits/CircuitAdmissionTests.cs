using System.Net;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

public sealed class CircuitAdmissionTests
{
    [Theory]
    [InlineData("own", true)]
    [InlineData("https://sre.example.com", true)]
    [InlineData("https://sre.example.com:443", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("null", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://sre.example.com", false)]
    [InlineData("https://sre.example.com.evil.example", false)]
    [InlineData("https://sre.example.com@evil.example", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("http://localhost:1", false)]
    public async Task Only_a_page_of_this_site_opens_a_connection(string? origin, bool opens)
    {
        await using var site = await CircuitSite.StartAsync("--AllowedOrigins:0=https://sre.example.com");

        using var socket = await site.ConnectAsync(origin: origin);

        Assert.Equal(opens, socket is not null);
    }

    [Theory]
    [InlineData("/_BLAZOR")]
    [InlineData("/_blazor/")]
    [InlineData("/%5Fblazor")]
    public async Task Another_spelling_of_the_address_is_no_way_around(string path)
    {
        await using var site = await CircuitSite.StartAsync();

        Assert.Null(await site.ConnectAsync(origin: "https://evil.example", path: path));
        Assert.Null(await site.ConnectAsync(learner: null, path: path));
    }

    [Fact]
    public async Task A_visitor_gets_no_connection()
    {
        await using var site = await CircuitSite.StartAsync();

        Assert.Null(await site.ConnectAsync(learner: null));
        Assert.Equal(0, site.Circuits.Count);
    }

    [Theory]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("POST", "/_blazor?id=1")]
    [InlineData("GET", "/_blazor?id=1")]
    [InlineData("GET", "/_blazor")]
    public async Task Nothing_but_a_WebSocket_is_accepted(string method, string path)
    {
        await using var site = await CircuitSite.StartAsync();

        using var response = await site.SendAsync(new HttpMethod(method), path, learner: 1, origin: "own");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("WebSocket 연결만 받아요. 사이에 있는 프록시가 WebSocket을 막지 않는지 확인해 주세요.", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/_blazor/disconnect")]
    public async Task A_strange_page_is_refused_in_a_plain_line_and_the_operator_is_told(string path)
    {
        await using var site = await CircuitSite.StartAsync();

        using var response = await site.SendAsync(HttpMethod.Post, path, learner: 1, origin: "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(site.Log.Lines, line => line.Text.Contains("https://evil.example", StringComparison.Ordinal) && line.Text.Contains("AllowedOrigins__0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_its_address_counts()
    {
        await using var site = await CircuitSite.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/circuits/admission", UriKind.Relative));
        request.Headers.Add(HeaderSignIn.Header, "1");
        request.Headers.Add("Origin", "https://sre.example.com");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "sre.example.com");

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }
}
