using System.Net;
using AngleSharp.Html.Parser;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features;

public sealed class ReadingPagesTests(ReadingHost host) : IClassFixture<ReadingHost>
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/topics/sli-slo-sla", "/topics/sli-slo-sla?level=2&answers=open", "/levels/1", "/cards/701", "/interview-questions?level=3",
        "/scenarios", "/glossary", "/labs/slo", "/labs/slo?slo=100&a=x&outage=-1", "/search", "/search?q=SLO",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_one_h1_a_title_a_description_and_a_main_landmark(string path)
    {
        var (status, html, _) = await host.GetAsync(path);
        var page = new HtmlParser().ParseDocument(html);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(" · SRE Academy", page.Title);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Single(page.QuerySelectorAll("main#main"));
        Assert.Equal("#main", page.Body!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_skips_no_rank_of_heading(string path)
    {
        var (_, html, _) = await host.GetAsync(path);
        var ranks = new HtmlParser().ParseDocument(html).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, ranks[0]);
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_holds_no_inline_script_no_inline_style_no_doubled_id_and_posts_only_to_what_needs_no_token(string path)
    {
        var (_, html, response) = await host.GetAsync(path);
        var page = new HtmlParser().ParseDocument(html);

        Assert.All(page.Scripts, script => Assert.NotNull(script.Source));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("form[method=post]"), form => Assert.Equal(Addresses.Appearance, form.GetAttribute("action")));
        Assert.Empty(page.All.Where(element => !string.IsNullOrEmpty(element.Id)).GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/topics/nothing-here")]
    [InlineData("/topics/%EC%97%86%EC%9D%8C")]
    [InlineData("/levels/5")]
    [InlineData("/levels/junior")]
    [InlineData("/cards/999999")]
    [InlineData("/cards/-1")]
    [InlineData("/cards/abc")]
    [InlineData("/no/such/page")]
    [InlineData("/not-found")]
    [InlineData("/design")]
    public async Task What_does_not_exist_is_a_404_that_offers_search_and_the_map(string path)
    {
        var (status, html, _) = await host.GetAsync(path);
        var main = new HtmlParser().ParseDocument(html).QuerySelector("main")!;

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.NotNull(main.QuerySelector("form[role=search] input[name=q]"));
        Assert.NotNull(main.QuerySelector("a[href='/']"));
    }

    [Theory]
    [InlineData("/topics/sli-slo-sla?level=2&answers=open", "https://academy.example/topics/sli-slo-sla")]
    [InlineData("/levels/3?answers=open", "https://academy.example/levels/3")]
    [InlineData("/interview-questions?level=2", "https://academy.example/interview-questions")]
    [InlineData("/", "https://academy.example/")]
    public async Task The_canonical_address_leaves_filters_out(string path, string canonical)
    {
        var (_, html, _) = await host.GetAsync(path);

        Assert.Equal(canonical, new HtmlParser().ParseDocument(html).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Hangul_is_sent_as_it_is()
    {
        var (_, html, _) = await host.GetAsync("/glossary");

        Assert.Contains("<title>용어집 · SRE Academy</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_lists_every_topic_level_and_card_on_this_host()
    {
        var (_, xml, _) = await host.GetAsync("/sitemap.xml");

        Assert.Contains("<loc>https://academy.example/topics/sli-slo-sla</loc>", xml, StringComparison.Ordinal);
        Assert.Contains("<loc>https://academy.example/levels/4</loc>", xml, StringComparison.Ordinal);
        Assert.Contains("<loc>https://academy.example/cards/9001</loc>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_shown_the_sitemap()
    {
        var (_, text, _) = await host.GetAsync("/robots.txt");

        Assert.Contains("Sitemap: https://academy.example/sitemap.xml", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_palette_fetches_results_without_the_page_around_them()
    {
        var (status, html, _) = await host.GetAsync("/search/results?q=slo");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.Contains("<mark>SLO</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_shown_as_text()
    {
        var (_, html, _) = await host.GetAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }
}
