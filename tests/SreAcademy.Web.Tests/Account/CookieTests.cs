using System.Net;

namespace SreAcademy.Web.Tests.Account;

public sealed class CookieTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Under_https_cookies_belong_to_this_host_alone()
    {
        using var visitor = site.Visit();
        using var page = await visitor.GetAsync("/account");
        using var guest = await visitor.BecomeGuestAsync();

        var form = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        var learner = Assert.Single(guest.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-academy-form=", form);
        Assert.StartsWith("__Host-academy=", learner);
        Assert.All([form, learner], cookie => Assert.Equal(["path=/", "secure", "samesite=lax", "httponly"], Flags(cookie)));
        Assert.Contains("expires=", learner);
    }

    [Fact]
    public async Task Under_http_they_have_plain_names_and_work_all_the_same()
    {
        using var visitor = site.Visit(https: false);
        using var guest = await visitor.BecomeGuestAsync();

        var learner = Assert.Single(guest.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("academy=", learner);
        Assert.Equal(["path=/", "samesite=lax", "httponly"], Flags(learner));
        Assert.True(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task What_a_trusted_proxy_says_about_the_scheme_is_believed()
    {
        using var visitor = site.Visit(https: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Remove(Visitor.AddressHeader);
        request.Headers.Add(Visitor.AddressHeader, IPAddress.Loopback.ToString());

        using var page = await visitor.SendAsync(request);

        Assert.StartsWith("__Host-academy-form=", Assert.Single(page.Headers.GetValues("Set-Cookie")));
    }

    [Theory]
    [InlineData("/glossary")]
    [InlineData("/levels/1")]
    [InlineData("/search?q=캐시")]
    public async Task Reading_pages_are_the_same_for_everyone_and_set_no_cookie(string path)
    {
        using var visitor = site.Visit();
        using var learner = site.Visit();
        (await learner.RegisterAsync($"{path.Length}@example.org")).Dispose();
        // More than half of the cookie's life: elsewhere it would be renewed now.
        site.Time.Advance(TimeSpan.FromDays(250));

        using var asVisitor = await visitor.GetAsync(path);
        using var asLearner = await learner.GetAsync(path);

        Assert.False(asLearner.Headers.Contains("Set-Cookie"));
        Assert.Equal(asVisitor.Headers.ETag, asLearner.Headers.ETag);
        Assert.Equal(asVisitor.Headers.CacheControl!.ToString(), asLearner.Headers.CacheControl!.ToString());
        Assert.Equal(await Visitor.PlainAsync(asVisitor), await Visitor.PlainAsync(asLearner));
    }

    [Fact]
    public async Task The_cookie_slides_with_use()
    {
        using var learner = site.Visit();
        (await learner.RegisterAsync("slides@example.org")).Dispose();
        site.Time.Advance(TimeSpan.FromDays(250));
        using var renewed = await learner.GetAsync("/account");
        site.Time.Advance(TimeSpan.FromDays(390));

        Assert.Contains(renewed.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-academy=", StringComparison.Ordinal));
        Assert.True(await learner.IsSignedInAsync());
    }

    private static IEnumerable<string> Flags(string cookie) =>
        cookie.Split("; ").Skip(1).Where(part => !part.StartsWith("expires=", StringComparison.Ordinal));
}
