using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Labs;

public sealed class SloWorkshopTests(ReadingHost host) : IClassFixture<ReadingHost>
{
    [Fact]
    public async Task Without_figures_the_page_computes_with_usual_ones()
    {
        var page = await PageAsync("");

        Assert.Equal(["1.44분", "10.08분", "43.2분", "2.19시간", "8.76시간"], page.QuerySelectorAll("[aria-labelledby=downtime] tbody strong").Select(cell => cell.TextContent));
        Assert.Empty(page.QuerySelectorAll(".field-error, [aria-invalid]"));
        Assert.Equal(3, page.QuerySelectorAll("svg[role=img]").Length);
    }

    [Theory]
    [InlineData("?a=99.99", "downtime", "52.56분")]
    [InlineData("?down=52.56&per=year", "downtime", "가용성은 99.99%, 나인은 4개예요.")]
    [InlineData("?parts=99.9,99.9", "parts", "직렬 = 99.9% × 99.9% = 99.8001%")]
    [InlineData("?parts=99.9,99.9", "parts", "병렬 = 100% − (0.1% × 0.1%) = 99.9999%")]
    [InlineData("?slo=99.9&total=1,000,000&failed=250", "budget", "버짓이 75%, 750건 남았어요.")]
    [InlineData("?slo=99.9&total=1000000&failed=1500", "budget", "버짓보다 500건 더 실패해서 버짓의 1.5배를 썼어요.")]
    [InlineData("?slo=99.9&total=1000000&failed=1000", "budget", "버짓을 정확히 다 썼어요.")]
    [InlineData("?rate=1.44", "burn", "번 레이트는 14.4배예요. 이대로면 50시간 뒤에 버짓을 다 써요.")]
    [InlineData("?rate=0", "burn", "오류가 없어서 버짓이 줄지 않아요.")]
    [InlineData("?left=0", "burn", "이미 다 썼어요.")]
    [InlineData("?outage=1&min=480&base=0", "alerts", "장애 시작 3.6시간 뒤에 울려요. 그때까지 버짓의 5%를 쓰고, 알림은 시작 8.2시간 뒤에 풀려요.")]
    [InlineData("?outage=1&min=480&base=0", "alerts", "울리지 않아요. 장애의 번 레이트 10배가 임계값보다 낮아요.")]
    [InlineData("?outage=50&min=5&base=0.1", "alerts", "늘 울려요.")]
    [InlineData("?days=28", "alerts", "13.44배")]
    public async Task A_result_is_said_in_words(string query, string part, string said) =>
        Assert.Contains(said, (await PageAsync(query)).QuerySelector($"[aria-labelledby={part}]")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("?a=100", "downtime-a", "100%면 실패가 한 번도 허용되지 않아")]
    [InlineData("?a=0", "downtime-a", "0%면 한 번도 성공하지 않아도 되니")]
    [InlineData("?a=-1", "downtime-a", "음수는 쓸 수 없어요.")]
    [InlineData("?a=1e30", "downtime-a", "이하로 넣어 주세요.")]
    [InlineData("?a=text", "downtime-a", "숫자로 읽을 수 없어요.")]
    [InlineData("?a=", "downtime-a", "비어 있어요.")]
    [InlineData("?down=43200", "from-downtime-down", "기간보다 길어요.")]
    [InlineData("?parts=99.9,x", "parts-list", "2번째 값 “x”: 숫자로 읽을 수 없어요.")]
    [InlineData("?parts=", "parts-list", "비어 있어요.")]
    [InlineData("?parts=9,9,9,9,9,9,9,9,9,9,9", "parts-list", "최대 10개까지")]
    [InlineData("?slo=100", "budget-slo", "에러 버짓이 없어요.")]
    [InlineData("?total=0", "budget-total", "너무 작아요.")]
    [InlineData("?total=1.5", "budget-total", "정수로 넣어 주세요.")]
    [InlineData("?failed=1000001", "budget-failed", "실패한 요청이 전체 요청보다 많아요.")]
    [InlineData("?rate=101", "burn-rate", "너무 커요. 100 이하로")]
    [InlineData("?days=3", "alerts-days", "너무 작아요. 7 이상으로")]
    [InlineData("?outage=0.001", "alerts-outage", "평소 오류율보다 낮아요.")]
    [InlineData("?min=50000", "alerts-min", "기간보다 길어요.")]
    public async Task What_is_off_is_said_at_its_field(string query, string field, string said)
    {
        var page = await PageAsync(query);
        var input = page.GetElementById(field)!;

        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(said, page.GetElementById(input.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-1")]
    [InlineData("1e30")]
    [InlineData("1e-30")]
    [InlineData("0.0001")]
    [InlineData("99.9999999")]
    [InlineData("NaN")]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("%ED%A0%80%00%3Cscript%3E")]
    public async Task Whatever_is_put_in_everywhere_no_figure_is_nonsense(string value)
    {
        string[] keys = ["a", "down", "per", "parts", "slo", "total", "failed", "rate", "left", "days", "outage", "min", "base"];
        foreach (var query in keys.Select(key => $"?{key}={value}").Append("?" + string.Join('&', keys.Select(key => $"{key}={value}"))))
        {
            var page = await PageAsync(query);
            var shown = string.Join(' ', page.QuerySelectorAll(".lab-result, .burn-panels, table").Select(part => part.OuterHtml));
            Assert.DoesNotContain("NaN", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_keeps_what_was_put_in_the_others_and_asks_for_nothing_twice()
    {
        var page = await PageAsync("?slo=99.95&a=99&min=10&per=week&parts=90");

        foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form.lab-form"))
        {
            var names = form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")!).ToList();
            Assert.Equal(names.Distinct(), names);
            Assert.Superset(new HashSet<string>(["slo", "a", "min", "per", "parts"]), names.ToHashSet());
            Assert.StartsWith("/labs/slo#", form.GetAttribute("action"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_chart_has_a_table_that_names_every_moment()
    {
        var table = (await PageAsync("?outage=100&min=60&base=0")).QuerySelector(".chart-table table")!;

        Assert.Equal(["장애 시작", "14.4배 울림", "6배 울림", "1배 울림", "장애 끝", "14.4배 풀림", "6배 풀림", "1배 풀림"],
            table.QuerySelectorAll("td.event").Select(cell => cell.TextContent).Where(text => text.Length > 0));
        Assert.Equal(3, table.QuerySelectorAll("tbody th").Count(time => time.TextContent is "15분" or "30분" or "45분"));
    }

    [Fact]
    public async Task Topics_that_name_the_budget_lead_here_and_from_here_to_questions()
    {
        var (_, topic, _) = await host.GetAsync("/topics/sli-slo-sla");
        var page = await PageAsync("");

        Assert.NotNull(new HtmlParser().ParseDocument(topic).QuerySelector("main a[href='/labs/slo']"));
        Assert.Contains("/quiz?kind=worked&topic=sli-slo-sla", page.QuerySelectorAll(".lab-quiz a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_sitemap_and_the_canonical_address_name_the_page_without_figures()
    {
        var (_, xml, _) = await host.GetAsync("/sitemap.xml");

        Assert.Contains("<loc>https://academy.example/labs/slo</loc>", xml, StringComparison.Ordinal);
        Assert.Equal("https://academy.example/labs/slo", (await PageAsync("?slo=99")).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private async Task<IHtmlDocument> PageAsync(string query)
    {
        var (status, html, _) = await host.GetAsync("/labs/slo" + query);
        Assert.Equal(HttpStatusCode.OK, status);
        return new HtmlParser().ParseDocument(html);
    }
}
