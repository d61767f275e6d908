using System.IO.Compression;
using System.Net;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Tests.Hosting.Caching;

public sealed class PageCachingTests : IAsyncLifetime
{
    private readonly TestSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/stored")]
    [InlineData("/fresh")]
    [InlineData("/missing")]
    [InlineData("/no/such/address")]
    public async Task Reading_sets_no_cookie(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.NotEqual(true, response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_page_with_a_form_still_gets_its_antiforgery_token()
    {
        using var response = await site.GetAsync("/form");

        Assert.Contains("Antiforgery", response.Headers.GetValues("Set-Cookie").Single());
        Assert.Contains("__RequestVerificationToken", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_is_rendered_once_for_all_visitors_and_query_keys_it_does_not_know()
    {
        foreach (var path in new[] { "/stored", "/stored", "/stored?utm_source=mail", "/stored?x=1&y=2" })
            (await site.GetAsync(path)).Dispose();

        Assert.Equal(1, site.Renders.Count);
    }

    [Fact]
    public async Task A_query_key_that_the_page_declares_makes_a_page_of_its_own()
    {
        Assert.Contains("/ 2 /", await site.Client.GetStringAsync("/stored?level=2"));
        Assert.Contains("/ 3 /", await site.Client.GetStringAsync("/stored?level=3"));
        Assert.Contains("/ 2 /", await site.Client.GetStringAsync("/stored?level=2&x=1"));
        Assert.Equal(2, site.Renders.Count);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0.9, zstd", "br")]
    [InlineData("gzip;q=1.0, *;q=0", "gzip")]
    [InlineData("identity", null)]
    [InlineData("br;q=0", null)]
    public async Task The_encoding_is_the_best_that_the_visitor_takes(string accepted, string? sent)
    {
        using var first = await site.GetAsync("/stored", accepted);
        using var second = await site.GetAsync("/stored", accepted);

        Assert.Equal(sent, first.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(sent, second.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", second.Headers.Vary);
        Assert.Equal(1, site.Renders.Count);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Compressed_bytes_are_the_page()
    {
        using var response = await site.GetAsync("/stored", "br");
        await using var plain = new BrotliStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);

        var html = await new StreamReader(plain).ReadToEndAsync();

        Assert.Contains("가가가", html);
        Assert.True(response.Content.Headers.ContentLength < 1000);
    }

    [Fact]
    public async Task A_visitor_who_has_the_page_is_told_so_without_rendering()
    {
        using var first = await site.GetAsync("/stored", "br");
        var tag = first.Headers.ETag!.ToString();
        using var again = await site.GetAsync("/stored", "br", knownTag: $"\"other\", {tag}");
        using var fresh = await site.GetAsync("/fresh", knownTag: tag);

        Assert.Equal("public, must-revalidate, max-age=0", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, fresh.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(1, site.Renders.Count);
    }

    [Fact]
    public async Task A_new_catalog_is_shown_at_once_and_changes_the_tag()
    {
        using var old = await site.GetAsync("/stored");
        site.Catalog.Swap(new CatalogSnapshot(2, []));
        using var next = await site.GetAsync("/stored", knownTag: old.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Contains("<h1>2 /", await next.Content.ReadAsStringAsync());
        Assert.NotEqual(old.Headers.ETag, next.Headers.ETag);
    }

    [Fact]
    public async Task A_page_with_endless_variants_is_rendered_for_each_request()
    {
        (await site.GetAsync("/fresh?q=a")).Dispose();
        (await site.GetAsync("/fresh?q=a")).Dispose();

        Assert.Equal(2, site.Renders.Count);
    }

    [Fact]
    public async Task Head_answers_as_get_does_without_the_body()
    {
        (await site.GetAsync("/stored", "br")).Dispose();
        using var response = await site.GetAsync("/stored", "br", method: HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/missing")]
    [InlineData("/no/such/address")]
    public async Task What_is_not_there_stays_404_even_after_the_page_that_says_so_was_stored(string path)
    {
        (await site.GetAsync("/not-found")).Dispose();
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
        Assert.Contains("없는 주소예요", await response.Content.ReadAsStringAsync());
    }
}
