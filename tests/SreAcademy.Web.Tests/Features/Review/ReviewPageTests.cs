using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Review;

/// <summary>The static frame of the page, in the whole program.</summary>
public sealed class ReviewPageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Site site;

    public ReviewPageTests()
    {
        folder.Write("content/sre/a.md", Documents.Finished);
        site = new Site(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "data"), "Development");
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_visitor_reads_what_it_is_and_holds_no_circuit()
    {
        using var client = site.CreateClient();

        var page = await PageAsync(client, "/review?level=1&level=2");

        Assert.Contains("카드 2장으로 시작하기", page.QuerySelector("form.start-studying button")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/review?level=1&level=2&start=1", page.QuerySelector("form.start-studying input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal(["1", "2"], page.QuerySelectorAll("input[name=level][checked]").Select(box => box.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("nav.menu [aria-current=page]"));
        Assert.DoesNotContain("\"type\":\"server\"", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_name_nothing_are_said_and_left_out()
    {
        using var client = site.CreateClient();

        var page = await PageAsync(client, "/review?topic=nowhere&until=soon");

        Assert.Contains("nowhere, soon", page.QuerySelector("[role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/review?start=1", page.QuerySelector("input[name=returnUrl]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_guest_gets_the_whole_screen_with_the_plan_of_the_day_and_one_live_part()
    {
        using var client = site.CreateClient();
        await BecomeGuestAsync(client);

        var page = await PageAsync(client, "/review");

        Assert.Equal("오늘 4장 · 약 2분", page.QuerySelector(".interlude-title")!.TextContent);
        Assert.Null(page.QuerySelector("nav.menu"));
        Assert.Equal("/review?start=1", page.QuerySelector("[data-start]")!.GetAttribute("href"));
        Assert.Contains("\"type\":\"server\"", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_card_is_shown_before_there_is_a_connection_to_answer_it()
    {
        using var client = site.CreateClient();
        await BecomeGuestAsync(client);

        var page = await PageAsync(client, "/review?start=1");

        Assert.Null(page.QuerySelector("[data-stage]"));
        Assert.NotNull(page.QuerySelector(".practice-loading"));
        Assert.NotNull(page.QuerySelector("noscript"));
    }

    [Fact]
    public async Task The_page_is_never_stored()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(new Uri("/review", UriKind.Relative));

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    private static async Task BecomeGuestAsync(HttpClient client)
    {
        var page = await PageAsync(client, "/review");
        var fields = page.QuerySelectorAll("form.start-studying input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        using var form = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(new Uri("/guest", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<IDocument> PageAsync(HttpClient client, string path) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
