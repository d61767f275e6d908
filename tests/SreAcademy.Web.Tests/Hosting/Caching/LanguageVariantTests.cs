using System.Net;

namespace SreAcademy.Web.Tests.Hosting.Caching;

public sealed class LanguageVariantTests : IAsyncLifetime
{
    private readonly TestSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_page_is_stored_once_for_each_language()
    {
        var korean = await TextAsync("/stored", null);
        var english = await TextAsync("/stored", "lang=en");

        Assert.Contains("lang: ko", korean);
        Assert.Contains("lang: en", english);
        Assert.Equal(korean, await TextAsync("/stored", "lang=ko"));
        Assert.Equal(english, await TextAsync("/stored", "other=1; lang=en"));
        Assert.Equal(2, site.Renders.Count);
    }

    [Fact]
    public async Task Whatever_the_cookie_holds_there_are_two_variants()
    {
        await TextAsync("/stored", "lang=en");
        foreach (var cookie in (string[])["lang=de", "lang=EN", "lang=en-US", "lang=", "lang=\"en", "lang=" + new string('x', 2000), "lang=c=ko|uic=en", "theme=dark", "lang=%65n%00"])
            Assert.Contains("lang: ko", await TextAsync("/stored", cookie));

        Assert.Equal(2, site.Renders.Count);
    }

    [Fact]
    public async Task What_the_browser_prefers_is_not_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/stored", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", "en-US,en;q=0.9");
        using var response = await site.Client.SendAsync(request);

        Assert.Contains("lang: ko", await response.Content.ReadAsStringAsync());
        Assert.Contains("ko", response.Content.Headers.ContentLanguage.DefaultIfEmpty("ko"));
    }

    [Fact]
    public async Task Who_changes_the_language_is_not_told_that_nothing_changed()
    {
        using var korean = await SendAsync("/stored", null, null);
        var tag = korean.Headers.ETag!.ToString();
        using var english = await SendAsync("/stored", "lang=en", tag);
        using var again = await SendAsync("/stored", "lang=en", english.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Contains("Cookie", english.Headers.Vary);
        Assert.Contains("Cookie", again.Headers.Vary);
    }

    private async Task<string> TextAsync(string path, string? cookie)
    {
        using var response = await SendAsync(path, cookie, null);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string? cookie, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (cookie is not null)
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await site.Client.SendAsync(request);
    }
}
