using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Home;

/// <summary>One address, two pages: visitors share a stored one, a learner's own is kept by nobody.</summary>
public sealed class HomeCachingTests(HomeSite site) : IClassFixture<HomeSite>
{
    private const string OwnMark = "class=\"readiness\"";

    [Fact]
    public async Task Visitors_share_one_page_before_and_after_a_learner_came()
    {
        using var visitor = site.Visit();
        using var before = await visitor.GetAsync("/");
        using var guest = await site.GuestAsync();
        using var own = await guest.GetAsync("/");
        using var after = await visitor.GetAsync("/");

        Assert.Equal(await before.Content.ReadAsByteArrayAsync(), await after.Content.ReadAsByteArrayAsync());
        Assert.Equal("public, must-revalidate, max-age=0", after.Headers.CacheControl!.ToString());
        Assert.Equal(before.Headers.ETag, after.Headers.ETag);
        Assert.True(after.Headers.Age >= TimeSpan.Zero, "not from the cache");
        Assert.Contains("Cookie", after.Headers.Vary);
        Assert.False(after.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain(OwnMark, await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_learners_page_is_kept_by_nobody(bool https)
    {
        using var guest = site.Visit(https);
        (await guest.BecomeGuestAsync()).Dispose();

        using var first = await guest.GetAsync("/");
        using var again = await guest.GetAsync("/");

        Assert.All([first, again], answer =>
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
            Assert.Null(answer.Headers.ETag);
            Assert.Null(answer.Headers.Age);
            Assert.Contains("Cookie", answer.Headers.Vary);
            Assert.Empty(answer.Content.Headers.ContentEncoding);
        });
        Assert.Contains(OwnMark, await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_read_as_a_visitor_and_signs_in_is_not_told_that_nothing_changed()
    {
        using var person = site.Visit();
        using var visited = await person.GetAsync("/");
        (await person.BecomeGuestAsync()).Dispose();

        using var own = await AskAsync(person, visited.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Contains(OwnMark, await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_out_reads_as_a_visitor_again()
    {
        using var person = site.Visit();
        using var visited = await person.GetAsync("/");
        (await person.RegisterAsync("out@example.org")).Dispose();
        Assert.Contains(OwnMark, (await person.ReadAsync("/")).Body!.InnerHtml, StringComparison.Ordinal);

        (await person.SubmitAsync("/account", "/account/sign-out")).Dispose();
        using var after = await person.GetAsync("/");
        using var known = await AskAsync(person, visited.Headers.ETag!.ToString());

        Assert.Equal(await visited.Content.ReadAsByteArrayAsync(), await after.Content.ReadAsByteArrayAsync());
        Assert.Equal(visited.Headers.ETag, after.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task A_made_up_cookie_makes_a_visitor_like_any_other()
    {
        using var visitor = site.Visit();
        using var plain = await visitor.GetAsync("/");

        using var forged = await AskAsync(site.Visit(), null, "__Host-academy=CfDJ8made-up");
        using var known = await AskAsync(site.Visit(), plain.Headers.ETag!.ToString(), "__Host-academy=");

        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), await forged.Content.ReadAsByteArrayAsync());
        Assert.Equal(plain.Headers.ETag, forged.Headers.ETag);
        Assert.False(forged.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task A_session_that_is_over_loses_its_cookie_with_an_answer_that_nobody_keeps()
    {
        using var person = await site.GuestAsync();
        using var visitor = site.Visit();
        using var plain = await visitor.GetAsync("/");
        await site.Services.GetRequiredService<LearnerSessions>().EndAllAsync(await site.NewestLearnerAsync());

        using var last = await AskAsync(person, plain.Headers.ETag!.ToString());
        using var next = await AskAsync(person, plain.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, last.StatusCode);
        Assert.Contains(last.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-academy=;", StringComparison.Ordinal));
        Assert.True(last.Headers.CacheControl!.NoStore);
        Assert.Null(last.Headers.ETag);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), await last.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, next.StatusCode);
    }

    [Fact]
    public async Task Other_reading_pages_go_on_asking_nobody()
    {
        using var guest = await site.GuestAsync();
        using var visitor = site.Visit();

        using var own = await guest.GetAsync("/levels/1");
        using var shared = await visitor.GetAsync("/levels/1");

        Assert.Equal(shared.Headers.ETag, own.Headers.ETag);
        Assert.Equal(await shared.Content.ReadAsStringAsync(), await own.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> AskAsync(Visitor person, string? tag, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (cookie is not null)
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return await person.SendAsync(request);
    }
}
